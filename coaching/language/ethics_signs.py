"""Which word families together raise a question about a rule of the coach, whatever the wording.

A line is "gate families": all the families must occur in one sentence, near the first of them; `a|b` is a
choice, `!a` must be missing. The gates say whose words count: `ours` one of us acts, is asked to or gives an
order, and it is not denied; `plain` neither denied nor told of others; `told` not denied; `limit` not told
of others; `asked` a question; `order` it begins the sentence; `said` as it stands.
"""

SIGNS = {
    "private-limit": """
        limit cap number usward
        limit cap edge number !them_side
        limit cap modal number
        limit edge number quit own !them_side
        limit yielding number modal !aid
        limit yielding number inner
        limit cap number inner
        limit even number own modal
        said stranded own
    """,
    "deception": """
        ours lie claimable wish
        ours lie papers wish
        ours withheld bad_news
        ours tale denial_of_fact claimable
        ours tale rival_claim
        ours untrue wish
        ours feign wish !ponder
        ours unchecked wish
    """,
    "threats": """
        ours menace others_mind wish
        ours menace stick wish
        ours menace lever
        ours stick lever wish
        plain body wish
        plain body own
        told body yield
        ours cutoff wish
        ours expose lever
        ours ruin others_mind wish
        ours dirt wish yield
    """,
    "collusion": """
        ours peer market_thing together
        ours peer together wish
        ours mutual market_thing
        told we_take they_take !number
        ours both_raise peer|market_thing
        ours competitor concert pricing
    """,
    "bribery": """
        ours palm wish
        ours official gain wish !formal
        ours chooser treat wish
        ours relative gain quid
        ours relative quid wish
        ours bribe decider wish
        plain official|chooser treat secrecy
        ours relative treat official|chooser
        plain gain|treat|relative exchange_for others_mind|official|chooser|relative
    """,
    "inside-information": """
        told event hush quoted
        told big_event sealed
        ours event hush deal_in
        ours quoted deal_in hush
        told unknown news listed
        ours quoted deal_in big_event
    """,
    "legal-advice": """
        asked lawsy !lawyers
        asked taxy !lawyers
        ours firmclause
    """,
    "contact-around": """
        ours skirting guarded wish !formal
        ours reaching arbiter unofficial !formal
        ours reaching arbiter wish !formal
        ours touching guarded sidestep !formal
        ours touching target skirting wish
        ours touching|reaching target|chooser|arbiter tender_time
    """,
    "personal-data": """
        ours snoop wish
        told bedroom person !healthy
        ours keep bedroom
        ours profile person wish
        ours taping unaware
    """,
    "harm-to-others": """
        ours shortcut risky !thrift
        plain shortcut risky outsider
        ours dumping place
        told outsider bears
    """,
    "sending": """
        plain bid_verb far_side|behalf|outward !aid
        order outbox far_side
        order dispatch behalf
        order bare_send
        asked who_there automaton !organisation
    """,
    "blame": """
        plain guilt peers
        asked guilt
        ours shaming wish
        ours failing stage peers
        ours guilt stage
        ours pillory lapse mate
        plain grading mates
        asked worst of_us
        told blunt
        ours upstairs2 lapse2
    """,
}
