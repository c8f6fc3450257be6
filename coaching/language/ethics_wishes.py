"""Phrases for acts that touch a line of the coach where one of us wishes, asks for or orders them."""

from coaching.language.cue_phrases import cues_from

# Weights: 2 = can be meant well, to be asked about; 3 = shows it; 4 = shows it, and it is grave.

#: Acts: they count where we wish them, ask for them or order them.
WISHED = cues_from(
    {
        "deception": """
            3 (pretend|pretending) (that|we|the|our|there|another|not|to have|i|this|it|some*)
            3 (invent|inventing|make up|making up|fabricate|fabricating|fake|faking|forge|forging|falsify|
              falsifying) .. (bidder|bid|offer|quote|buyer|deadline|figure*|numbers|data|report|reference*|
              competitor|reason|story|signature*|document*|results|invoice*|certificate*)
            3 (lie|lying) (to|about)
            3 (spread|spreading|start|starting|plant|planting|float|launch|launching|run|running) (a|an|the|
              some|that)? .. (rumour*|rumor*|smear|smear campaign|gossip|false story)
            3 (plant|planting) (a|the|some)? (story|stories) (about|on|with)
            3 (smear|smearing|discredit|discrediting|badmouth|badmouthing|slander|defame|malign) (them|him|
              her|the|their)
            3 (post|posting|write|writing|order|buy) .. (anonymous|fake) .. review*
            3 (make|making) ... look (corrupt|dishonest|incompetent|unsafe|bankrupt|crooked)
            3 (whisper|whispering) to ... that (they|he|she|it)
            3 (pay|paying|hire|hiring) (a|an|some) .. (blogger*|journalist*|influencer*) to (write|say|claim)
            3 (say|claim|claiming|tell) ... whether or not it
            3 (get|have|let|make) .. to (say|claim|tell) ... whether or not it
            2 (bluff|bluffing)
            3 (bluff|bluffing) (that|them into|him into|her into)
            3 (backdate|backdating|back-date|antedate)
            3 (hide|hiding|conceal|concealing|cover up|covering up) .. (defect*|fault*|damage|bug|bugs|
              flaw*|
              crack*|recall|debt*|liabilit*|lawsuit|test result*|failed test*)
            2 (keep quiet|keep silent|say nothing|not mention) (about)? .. (defect*|damage|flaw*|crack*|
              recall|failed test*)
            3 (mislead|misleading|deceive|deceiving|dupe|duping) (them|him|her|the|their|our)
            3 (trick|fool) (them|him|her|their ..|the (buyer|seller|supplier|client|customer|other side))
              (into)?
            2 (tell|telling|write|say|let|inform|claim|claiming) ... (we have|we've got|we've|we got|there
              is|there's|i have|i've got) (already)? (another|a better|a second|a rival|a competing|two
              other|other) (offer*|bidder*|buyer*|quote*|supplier*|investor*|candidate*)
            3 (tell|telling|write|say|let|inform|claim|claiming) ... (we have|we've got|we've|we got|there
              is|there's|i have|i've got) (already)? (another|a better|a second|a rival|a competing|two
              other|other) (offer*|bidder*|buyer*|quote*|supplier*|investor*|candidate*) ... (even
              though|though|although|but) (we|there|it|i) (don't|do not|haven't|isn't|is not|is none|
              have none)
            2 (say|tell|claim|write|telling|claiming|saying) .. (that)? (the|our) (board|ceo|cfo|management|
              legal|bank|committee|owners) (has|have)? (already)? (approved|decided|refused|rejected|
              forbids|
              forbade)
            2 (tell|telling|write|say|claim) ... (two|three|four|several|some|many) other (offers|bidders|
              buyers|
              quotes|suppliers|investors)
            2 as (if|though) (i|we) had (the|any|another)
            3 (massage|doctor|cook|fudge|inflate|tweak|dress up) (the|our) (numbers|figures|books|data|
              results|
              costs|volumes)
        """,
        "threats": """
            3 (threaten|threatening|blackmail|blackmailing|intimidate|intimidating|extort|extorting|coerce|
              coercing|bully|bullying) (them|him|her|the|their|with|someone)
            2 (threaten|threatening) (to)?
            3 (threaten|threatening) to (report|expose|leak|publish|tell|denounce|hurt|go to the (police|
              press|media|tax office|authorities|regulator))
            3 (scare|scaring|frighten|frightening|terrify) .. into (signing|agreeing|accepting|paying|it)
            3 (ruin|destroy|wreck) (them|him|her|you|their (reputation|name|career|business)|his
              (reputation|
              name|career|marriage)|her (reputation|name|career|marriage))
            3 make (their|his|her|your) (life|lives) (hell|a hell|miserable|a misery)
            3 (report|reporting|denounce|denouncing) .. to the (police|authorities|tax office|regulator|
              press|immigration office) ... (unless|until they|if they don't|if they do not|if they refuse)
            3 (leak|leaking|go to the press|going to the press|tell the press|call the press|publish it) ...
              (unless|until they|if they don't|if they do not|if they refuse)
            2 (leak|leaking) .. to (the)? (trade|business|local)? (press|media|journalist*|newspaper*)
        """,
        "collusion": """
            3 (agree|agreeing|fix|fixing|align|aligning|coordinate|coordinating|set|exchange|swap|share|
              discuss) (on)? (our|the|their|on)? (price|prices|pricing|bids|rates|wages|tariffs|margins|
              fees|
              discounts) .. (with|between) .. (competitor*|rival|rivals|other bidder*|competition|other
              (employers|hospitals|suppliers|manufacturers))
            3 (agree|align|coordinate|collude|arrange|arranging|talk prices|agree prices) with (the|our)?
              (other bidder*|competitor*|rival|rivals|competition)
            3 agree with (the)? other .. on (what|how much) (we|to) (pay|charge)
            3 (share|split|divide|carve|parcel) (out|up)? (the|our)? (customers|markets|market|territories|
              regions|clients) (between|among|with) (us|them|the two of us|our (competitor*|rival))
            2 (share out|carve up|split up|divide up) (the|our)? (customers|market|markets|territories|
              clients)
            3 (fix|fixing) (the|our)? (price|prices|bids) with ... (only two|two of us|both sell|
              competitor*|
              rival)
            3 (stay|keep|staying|keeping) out of (each other's|the other's|one another's) (market*|
              territor*|region*|customers|accounts)
            2 (ask|asking|get|tell) ... (their|your) (prices|price|bid|bids) first so
            3 (rig|rigging) the (bid|bids|tender|auction)
            2 (coordinate|align|agree|set) (on)? (our|the)? (prices|pricing|sales|customers|bids) .. before
              (closing|clearance|completion|the merger)
            3 (take turns|rotate) .. (bid|bidding|winning|tenders)
            3 (form|join|build|set up) (a|the) (price)? cartel
            3 (agree|agreeing) with (the|our)? other (suppliers|vendors|manufacturers|employers|dealers|
              landlords) (not to|on|that)
        """,
        "bribery": """
            3 (bribe|bribing|pay off|paying off|buy off) (someone|somebody|him|her|them|the|their|one of|an)
            3 (pay|paying|slip|slipping) (the|their|an|that) .. (official*|inspector*|officer|minister|
              mayor|
              clerk|buyer|manager|evaluator*|judge) (some)? (something|a little|a bit|extra|money|cash|a
              percentage|a share|on the side|privately)
            3 (give|giving|offer|offering) (the|their|an|that) .. (official*|inspector*|officer|minister|
              mayor|
              clerk|buyer|manager|evaluator*|judge) (some)? (money|cash|a percentage|a cut)
            2 (get|find|give|offer) (his|her) (nephew|niece|son|daughter|wife|husband|brother|sister|
              cousin) (a|
              an) .. (job|place|internship|contract)
            2 (buy|send|give) (the|their) .. (buyer|purchas*|procurement|inspector|official|minister|mayor|
              manager|officer|evaluator) (a|an) .. (watch|holiday|trip|car|phone|laptop|handbag)
            3 (route|channel|funnel|pass) .. back to (him|her|the (buyer|official|minister|manager))
            2 (hire|hiring|employ) (his|her|the (buyer's|official's|mayor's)) (nephew|niece|son|daughter|
              wife|
              husband|brother|sister|cousin)
            2 (invite|fly|take|inviting|flying) .. (mayor|minister|official*|buyer|inspector|evaluator*) ...
              (all paid|expenses paid|at our expense|on us|with (his|her) (wife|husband|family))
            2 make it worth (his|her) while
        """,
        "inside-information": """
            3 (buy|buying|sell|selling|short|shorting) .. (shares|stock|stocks|options) ... (before|ahead
              of)
              ... (announce*|public|published|out|news|results)
            3 (trade|trading) on (this|that|it|the news|what (we|i) know)
            2 (tell|telling|inform|warn|brief) .. (investor*|fund|fund manager|shareholder*|analyst*)
              (early|
              in advance|beforehand)
            3 (tell|telling|inform|warn|brief) .. (investor*|fund|fund manager|shareholder*|analyst*)
              (early|
              in advance|beforehand|first) .. (profit warning|results|merger|takeover|acquisition)
            3 (give|giving) .. (investor*|fund manager|fund|shareholder*|analyst*|broker) (a|an) (heads-up|
              early hint|tip) ... (before|public|announce*)
        """,
        "legal-advice": """
            3 (write|draft) .. (final|binding|watertight) .. clause
        """,
        "contact-around": """
            3 (go|going|get|getting|work|working) around (the|their|his|her) (union|works council|lawyer*|
              counsel|solicitor*|attorney*|agent|steward*|representative*)
            3 (bypass|bypassing|circumvent|sidestep|skip|cut out) (the|their|his|her) (union|works council|
              lawyer*|counsel|solicitor*|attorney*|agent|steward*|representative*)
            3 (talk|speak|phone|call|write|contact|meet|approach|email|message|ask|settle|talking|phoning|
              calling) ... without (the|their|his|her) (lawyer*|counsel|solicitor*|attorney*|union|works
              council|agent)
            3 (talk|speak|write|go|talking|speaking) (to|with|straight to) .. (client|claimant|owner|
              defendant|employees|workers|members|staff|drivers) directly ... (lawyer*|counsel|solicitor*|
              attorney*|union|council|agent)
            2 (talk|speak|write|talking|speaking) (to|with) their client directly
            2 (call|phone|contact|reach|approach|text|lobby|calling|contacting|approaching) (the|an|one of
              the|their) (evaluator*|judge|judges|arbitrator*|jurors|jury)
            3 (call|phone|contact|reach|approach|text|meet|see|talk to|speak to|speak with|get to) (the|an|
              one of the|their) .. (evaluator*|judge|judges|arbitrator*|jurors|jury) .. (privately|
              informally|quietly|in private|off the record|before the (scores|decision|ruling))
            2 (ask|sound out|call|phone|approach|meet|talk to|speak to) (the|an|one of the) .. (official*|
              officer|clerk|minister|committee) (privately|informally|quietly|in private|off the record)
            2 (call|phone|meet|approach|visit|talk to|speak to|speak with) ... (during|in the middle of) the
              (tender|no-contact period|standstill)
        """,
        "personal-data": """
            3 find out (more|something|all|everything)? (about)? (his|her|their|the .. 's)? (ceo's|cfo's|
              buyer's|owner's)? (family|private life|health|illness|marriage|divorce|affair|affairs|debts|
              religion|beliefs|wife|husband|kids|children)
            4 (record|recording|tape|taping|film|filming) ... (secretly|covertly|in secret|without (telling|
              asking|their|his|her|them|him))
            4 secretly (record|tape|film|recording|taping|filming)
            3 (look at|look through|check|go through|search|monitor) .. (private|personal) (instagram|
              facebook|account*|email*|whatsapp|social media|phone)
            3 (dig up|digging up) .. (dirt|something on|something about)
            4 (spy on|spying on|hack|hacking|stalk|wiretap|bug) (him|her|them|their|the|into)
            4 have (someone|somebody|a detective) (follow|watch|shadow)
            3 hire (a)? (private)? (detective|investigator)
            3 (keep|store|note|collect|save) (track of)? (his|her) (health|illness|religion|family|beliefs|
              political views|private life)
        """,
        "harm-to-others": """
            4 (skip|skipping|leave out|bypass|bypassing|ignore|ignoring|cut|drop|omit|switch off|switching
              off|disable|disabling|turn off|shorten|get around) .. (safety|fire (doors|exits|test*|alarm*)|
              alarms|interlock*|brake test*|emission* test*|rest-time rules|rest periods|protective gear)
            2 (skip|skipping|leave out|bypass|waive) (the|this|that|one)? .. inspection*
            4 (leave|leaving) the .. (guard rails|guards|alarms|interlocks|safety ..) off
            3 (dump|dumping) .. (waste|waste water|sewage|chemicals|oil|sludge|rubble|river|lake|sea)
            2 (push|pushing|shift|shifting|pass|passing|dump|offload|load) .. (cost|costs|risk|risks|burden|
              loss|losses) (on|onto|on to|to|over to) .. (subcontractor*|customers|workers|tenants|patients|
              taxpayer*|neighbours|drivers|consumers|villag*|residents|public)
            4 (get|getting) ... past the .. (safety|rest-time|emission*) rules
        """,
        "blame": """
            3 (rank|ranking|grade|score) (the|my|our)? (team|us|everyone|everybody|people|colleagues|
              members|
              team members|deal team)
            3 (report|tell|show|reporting|telling) ... (boss|management|ceo|director|vp|manager) .. who
              (missed|failed|is late|was late|didn't|is behind|broke)
            3 (tell|report to|telling) (management|the boss|my boss|our boss|the ceo|the director) that ...
              (is the one|is to blame|is holding|failed again|missed again)
            3 let (the|my|our) (boss|management|ceo|director|manager) know who (missed|failed|is late|is
              behind)
            3 (shame|humiliate|embarrass|expose|shaming) (him|her|them|whoever|everyone|the late) ..
              (publicly|in public|in the channel|in front of)
            3 (post|write|announce) .. channel that .. (failed|missed|is late|didn't)
        """,
    }
)
