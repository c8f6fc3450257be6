"""The phrases by which a text shows what holds a deal up, and what stands at the centre of it."""

from coaching.language.cue_phrases import cues_from

OBSTACLES = cues_from(
    {
        "deadlock": """
            3 (keep*|kept) (sending|asking|saying|coming back|repeating|returning) .. same
            3 (the|this|that) same (very)? (argument|position*|conversation|discussion|fight|debate|markup|
              mark-up|offer|demand*|loop|question*)
            3 (won't|doesn't|don't|wouldn't) .. (until|unless|before) (we|they|the other|he|she)
            3 (neither|no) (side|party|one of us) .. (first|moves|gives|blinks)
            3 (each|both) (side|sides|party)? (want*|wait*|expect*) .. (other|first)
            2 (third|fourth|fifth|sixth) (round|time|meeting|draft|turn) (now|already|of|on|without|and)
            3 (deadlock*|stalemate|impasse|gridlock*|logjam)
            3 (going|go|went|gone) (round|around) in circles
            3 (won't|will not|wouldn't|refuse* to|refusing to|not willing to|unwilling to) (move|budge|
              give|shift|negotiate)
            3 (won't|doesn't|don't|didn't|hasn't|haven't) (move*|budge*|given) on
            3 (repeat*|repeating) the same
            3 same (argument*|position*|number*|price|offer|demand*|point*) (every|each|again|over)
            2 (no movement|hasn't moved|have not moved|haven't moved|nothing moves|not moving|won't move|
              dug in|entrenched)
            3 (talks|negotiation*|discussion*) .. (stalled|stuck|broke* down|collapsed|frozen|going nowhere)
            2 (stuck|stalled|bogged down|hung up|at a standstill) (on|over|at)
            1 (stuck|stalled|standstill)
            2 (neither side|nobody|no one|both sides) .. (moves|moving|budge*|move|dug in|entrenched|gives)
            3 take it or leave it
            2 (final offer|red line*|non-negotiable)
        """,
        "low_trust": """
            3 (hide*|hiding|hid|conceal*|withhold*) .. (number*|data|figures|truth|facts|books|something|
              costs|intention*)
            3 (nobody|no one|none|neither|hardly anyone) .. (trust*|believe*) (us|them|him|her|it|our|
              their|each|any|the)?
            3 (zero|hardly any|not much|not any|no more) trust
            3 (refuse* to|unwilling to|hard to|can't) (trust|believe)
            3 (fear*|afraid|worried|worry|scared|suspect*) (that)? (we|they|he|she|us|them|
              the other side) (will|would|won't|wouldn't|might|are|could|'ll) .. (take|steal|cheat|use|
              poach|copy|leak|run|walk|hide|put|dump|lie|exploit|squeeze|pull)
            2 (don't|didn't|doesn't) believe .. (word|promise*|date*|figures|numbers)
            3 (don't|do not|doesn't|does not|didn't|can't|cannot|no longer|never) (really|fully|
              quite)? trust
            3 (lack of trust|low trust|no trust|little trust|trust is (low|gone|thin|broken)|mistrust|
              distrust*)
            3 trust .. (gone|broken|low|thin|eroded|damaged|is the)
            3 (don't|doesn't|do not|does not|didn't) (believe|take) .. word
            2 (don't|doesn't|do not|does not) believe (us|them|our|their|we|that we|they|a word)
            2 (suspicious|suspect*|wary|sceptical of us|skeptical of us|afraid we will cheat|
              think we are lying|bluffing)
            2 (hiding|withholding|hidden agenda|not telling us)
        """,
        "outcome_uncertainty": """
            3 (want*|wait*|need*|ask*) (for)? (another|one more|more) (quarter|month*|year|round) of
              (numbers|data|figures|results|proof)
            3 (seen|see|has|have) no (proof|evidence)
            3 (keep*|kept) (postponing|delaying|deferring|putting off|rescheduling|dithering)
            2 (they|he|she|board|committee|buyer|investors) (are|is|aren't|isn't|are not|is not) (not|
              still not)? (sure|convinced|certain)
            3 (afraid|fear*|worried|worry|scared|nervous|concerned) .. (will|would|could|might) (fail|
              blame|flop|not work|backfire|go wrong|be blamed|look bad)
            3 (very interested|really interested)
            2 (don't|doesn't|does not|do not) want to (touch|risk|commit|bet)
            2 (uncertain|uncertainty|precedent)
            2 no (date|decision) (for|from|on) (the|a)? (committee|decision|board|investment)?
            2 (won't|will not|doesn't want to|don't want to) commit
            3 (afraid|fear*|worried|scared|nervous|anxious|unsure|not sure|not convinced|unconvinced|
              doubt*) .. (will work|it works|would work|works|fail*|failed rollout|adoption|blame*|blows up)
            3 (want*|need*) (proof|evidence|a proof of concept|references) (that|before|it|first)?
            2 (not sure|unsure|unclear|doubt*|sceptical|skeptical) (that|if|whether|about|it)
            2 (are|is|stay*|remain*|still|very|rather) (sceptical|skeptical)
            2 (no proof|unproven|untested|too risky|technical doubt*|cold feet|hesita*|on the fence|
              wait and see|risk averse)
            2 (afraid|worried|nervous|anxious|scared) (of|about|that)
            2 (can't|cannot|couldn't) decide
            2 (no decision|indecisi*)
            1 (risk|pilot|proof of concept)
        """,
        "no_authority": """
            3 (nobody|no one|noone) (decides|can decide|can approve|can sign|has authority)
            3 (nobody|no one|noone) .. (knows|know) who
            3 (board|committee|insurer|headquarters|hq|parliament|council|cfo|ceo|owner|investment board|
              investment committee|ministry|shareholders) .. (has|have|needs|must) (the last word|
              the final say|to approve|approve|to agree|final say)
            2 (board|committee|insurer|headquarters|hq|boss|ministry|parliament) (decides|approves|
              has to decide)
            3 never decides
            2 (don't|doesn't|no idea|not know|unclear|unsure) .. who (sits|is on|runs|decides|really|
              the decision)
            3 (can't|cannot|can not|not able to|unable to|not allowed to|not authori*|not empowered to|
              no authority to|no mandate to) (sign|say yes|decide|approve|commit|agree)
            3 (no mandate|lacks* (a|the)? (mandate|authority)|without a mandate|no authority|
              no signing authority|no budget owner|no budget holder|no decision maker)
            3 (don't|do not|doesn't|still) (know|unclear|no idea) who (signs|decides|can sign|can say yes|
              has the authority|approves|owns)
            3 (unclear|not clear|nobody knows|no idea|unknown) who (signs|decides|can sign|can decide|
              approves|owns|has)
            3 (has to|have to|must|needs to|need to) (ask|check with|go back to|run it by|run it past|
              clear it with|get approval from)
            2 (waiting for|awaiting|needs|need|pending) (board|committee|cfo|ceo|hq|headquarters|cabinet|
              ministerial|minister's|head office|management|sign-off|final) (approval|sign-off|sign off|
              signoff|decision|mandate)?
            2 (contact|he|she|they|buyer|person|manager) .. (can't|cannot) .. (decide|sign|approve)
            2 (above (his|her|their) (head|pay grade)|not (his|her|their) decision|mandate)
        """,
        "internal_politics": """
            3 (can't|cannot|can not) be seen to (give|back|lose|yield|cave)
            2 (face|faces|facing) (an|the)? (election*|vote)
            2 (is|are) (keen|for it|in favour|excited|enthusiastic) .. (says|say) no
            3 (wants|want) to (sell|sign|settle|buy|merge) .. (do not|does not|don't|doesn't)
            3 (team|teams|department|departments|managers|directors) (argue|argues|arguing|quarrel*|fight|
              clash*) (about|over|on)
            3 (internal (politics|fight*|disagreement*|faction*|conflict|resistance|turf|opposition)|
              office politics|turf (war*|battle*)|infighting|power struggle)
            3 (split|divided|disagree*|at odds|fighting|argu*) (among|amongst|between) (themselves|their|
              our|them|departments|the)
            3 (board|members|team*|management|departments|factions|cabinet|coalition|they|union|
              committee) (is|are) (split|divided|at odds)
            3 (faction*|domestic opposition)
            2 (members|rank and file|backbenchers|voters|base|our own people|their own people|
              own side) .. (furious|angry|against|revolt|reject*|oppose*|won't accept)
            2 (two|our|their) (bosses|vps|directors|departments|teams|managers) .. (disagree|fight|
              conflict|want different|don't agree|can't agree)
            2 (boss conflict|political|politics)
            3 (legal|finance|procurement|sales|engineering|it|marketing) (and|vs|versus) (legal|finance|
              procurement|sales|engineering|it|marketing|the business) .. (disagree|fight*|argu*|
              can't agree|don't agree|at odds)
        """,
        "time_pressure": """
            3 (running|run|ran) out of (time|cash|money|runway)
            3 (time pressure|time is short|no time|clock is ticking|short on time|against the clock|
              time is running out|tight deadline|hard deadline|time is tight)
            3 (only|just|less than|barely|under) (a|one|two|three|four|five|six|seven|eight|nine|ten|few|
              #) (working|business)? (days|weeks|months) (left|to go|remain*|of runway|of cash|until|before)
            3 (runway|cash) .. (ends|until|runs out|left|weeks|month|months|short)
            3 strike (ballot|vote|date|notice|deadline|starts|begins|planned|set|threat)
            1 (expires|expire|expiring|lapses|runs out|expiry) (on|in|at|this|next|end|by|before|today|
              tomorrow|soon)
            2 ultimatum
            2 under (great|heavy|huge|strong|enormous|a lot of)? pressure (from|to|by)
            1 deadline
            2 (threat*|threatens|threatening|threatened) .. (stop|strike|walk|leave|terminate|halt|cancel|
              cut)
            1 (urgent*|asap|hurry|rush*|hearing)
        """,
        "spoiler": """
            2 (object*|oppose*|opposing|fight*|resist*|protest*) (to|against)? (the|this|our|a)? (permit|
              deal|sale|merger|plan|project|licence|building|takeover|acquisition)
            2 (talk*|speak*) badly (about|of) us
            3 (block*|sabotag*|torpedo*|derail*|undermin*|veto*|obstruct*|stonewall*|scupper*|sink|
              kill*) .. (deal|it|talks|agreement|everything|us|project|sale|merger|permit|contract|process|
              plan|pilot|renewal|settlement)
            3 (is|are|keeps|keep|been) (blocking|sabotaging|undermining|obstructing|stonewalling|
              stalling us|leaking)
            3 (spoiler*|wants (it|the deal|this|us) to fail|gains if it fails|would lose out|
              campaign* against)
            2 (incumbent|rival|competitor|consultant|opponent*) .. (lobby*|badmouth*|whisper*|undercut*|
              pushing|trying|discount*|fighting|offers|entrenched)
            2 (leak*|lobbying) .. (against|press|board)
            2 (leaked|leaks)
        """,
        "complexity": """
            3 (too many|so many|dozens of|a lot of|lots of) (issues|points|parties|clauses|moving parts|
              open points|open issues|open items|stakeholders|dependencies|annexes|topics|questions|
              workstreams|things)
            3 (##|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty) (open|
              outstanding|unresolved)? (issues|points|parties|clauses|annexes|items|markups|comments|
              topics|document requests|consents)
            3 (very|too|highly|extremely|so|really|terribly) (complex|complicated|tangled)
            2 (everything depends on everything|interdependen*|multi-party|moving parts|tangled|all at once)
            1 (complex*|complicated|many issues|several issues|dependencies)
        """,
        "asymmetric_power": """
            3 (is|are|they're|it's) our (biggest|largest|main|most important) (customer|client|
              account|buyer|supplier)
            2 (we're|we are) (a|just a)? (small|tiny) (company|firm|shop|team|business)
            3 (single|sole|only) (source|supplier|vendor|provider|customer|buyer)
            3 (they|he|she|it) (hold|holds|have|has) all the (cards|power|leverage)
            3 (all the (cards|leverage|power)|no leverage|little leverage|no bargaining power|
              much bigger than us|ten times our size|dwarf*|monopol*)
            3 (we|us) (are|being|'re) (tiny|small fry|the small|dependent on|locked in|too small)
            3 (dictat*|imposing|impose*) .. (terms|conditions|price*)
            3 (depend|dependent|rely|reliant) (entirely|completely|totally|heavily|fully)? on (them|him|
              her|this|one)
            2 (they|he|she) (can|could) (easily)? (walk away|wait us out|do without us)
            2 (giant|superpower|power imbalance|lock-in|locked in)
            2 (weak|bad|poor) (position|hand)
        """,
        "past_breach": """
            3 (promise*|pledged|agreed) ... (never|not) (did|came|happened|arrived|delivered|done|kept|
              paid|materialised|materialized)
            3 (promise*|pledged|said they would|said he would) ... (and|but) .. (never|nothing|didn't)
            3 (walked (out|away)|pulled out|left us|dropped us|backed out) .. (alliance|deal|project|
              agreement|last|with the|year*|before|talks)
            3 (truce|ceasefire|agreement|promise|deal|contract|word|pledge) .. (was|were|got|been) (broken|
              violated|breached|ignored|torn up)
            3 although the contract (says|said|forbids|does)
            2 (nobody|never|not|haven't) .. forgotten
            3 (broke|broken|breaking|break|breach*|reneg*|violat*) .. (promise*|word|agreement|contract|
              commitment*|deal|truce|ceasefire|terms|confidentiality|nda|exclusivity|undertaking*|pledge*)
            3 (promise*|commitment*|pledge*|undertaking*) .. (broken|never came|not kept|weren't kept|
              wasn't kept|never delivered|unmet|ignored|missed|breached)
            3 (didn't|did not|never|failed to) (keep|deliver|honour|honor) .. (promise*|word|commitment*|
              promised|agreed|side)
            3 (went back on|walked back|backed out of|didn't honour|did not honour|let us down|lied to us|
              burned us|burnt us|failed us)
            2 (old grievance*|past failed|last time they|old incident|bad blood|outage last|failed last|
              last failed)
            2 (missed|late|overdue) .. (deliver*|shipment*|payment*|invoice*) .. (last|again|twice|
              three times|repeatedly)
            2 (breach|overdue promise|we still owe them)
        """,
        "gone_quiet": """
            4 (nobody|no one|none|noone|no-one) (there|of them|over there|in|from)? .. (answer*|repl*|
              respond*|return*|writes back|picks up|calls back|reacts)
            4 (doesn't|don't|won't|never|not|stopped|hasn't|haven't) .. (return*|answer*|take*|
              pick*) .. (call*|mail*|email*|message*|phone)
            4 (went|gone|go|going|been|is|are|stays|stayed|fell|fallen|radio|has been|have been) (very|
              completely|totally|all|strangely|suddenly)? (quiet|silent|dark|silence|cold|mute|awol)
            4 (ghost*|unresponsive|no longer responding|stopped (answering|responding|replying|returning|
              calling|talking)|not (answering|responding|replying|returning))
            4 (no|not a|zero|without any|without a) (reply|replies|answer|response|word|news|feedback|
              sign of life|call back|callback) (from|since|for|to|in|yet|after|so far)?
            4 (haven't|hasn't|have not|has not|didn't|never) .. (heard|replied|answered|responded|got back|
              called back|come back|reverted)
            4 (don't|doesn't|do not|does not|won't|wont) (answer|reply|respond|return|pick up|call back|
              get back)
            3 (heard nothing|nothing from|silence (since|from|for)|disappeared|vanished|dropped off)
            3 (silent|quiet) (since|for)
        """,
        "disputed_facts": """
            3 (neither|nobody|no one|none|we don't|they don't) .. (believe*|accept*) .. (figures|
              numbers|data|sums)
            3 (experts|engineers|surveys|reports|auditors|appraisals|valuations|studies|consultants|
              lawyers) .. (disagree*|contradict*|differ|conflict*|don't agree|say opposite)
            3 (disagree*|argue|arguing|dispute*|don't agree|differ|can't agree) (on|about|over) (what|who|
              how many|how much|whether it|the cause|why)
            3 (nobody|no one|don't|doesn't) .. (believe*|accept*) (our|their|the|each) .. (figures|numbers|
              data|count|report*|statistics|measurement*)
            3 (disput*|contest*|disagree* (on|about|over)|challeng*) (the|our|their|each)? .. (facts|
              figures|numbers|data|count|cost*|cause|findings|report|invoice*|calculation*|measurement*|
              survey|what happened|baseline|hours|damage|defect*|quality|inspection|audit)
            3 (facts|figures|numbers|data|cause|costs|calculations|measurements|experts) (are|is|don't|
              do not|differ)? (disputed|contested|contradictory|in dispute|match|differ|add up|conflicting)
            3 (two|different|conflicting|contradict*|competing) (sets of numbers|versions|numbers|figures|
              expert*|surveys|reports|valuations|measurements|stories)
            3 (don't|doesn't|do not|does not|can't) (agree|believe) .. (facts|figures|numbers|data|cause|
              what happened|count|costs|who caused|measurements)
            3 (no (cost )?(proof|breakdown|evidence|cost proof)|won't show .. (costs|data|numbers|books|
              breakdown)|without proof) (of|for|behind|on)?
            2 (they say|they claim) .. (we say|we think|we claim|our data|our numbers|but our)
            2 (whose fault|who is to blame|their version|our version|who caused)
        """,
        "price_gap": """
            4 (want*|ask*|demand*|offer*|bid*|say*|need*|see*|is at|are at|quote*) (for|us|about|around|
              only|at least)? @ .. (we|our|us|i|my|they|insurer|he|she) .. @
            3 valuation (is|as) (the|a|our)? (gap|problem|issue)
            4 (stuck|stalled|hung up|blocked|disagree*|apart|fighting|arguing|haggling|deadlock*|differ*|
              gap|impasse|hinges|hangs|snag*) (on|over|about|is|with) (the)? (price*|valuation|rent|wage*|
              pay|fee*|amount|royalt*|rate*|damages|number*|cost*|money|headline price|salary|salaries|
              discount*|purchase price|multiple)
            4 (price|valuation|rent|wage|value|royalty|pay|cost|budget|money|fee|rate) (gap|difference|
              mismatch|dispute)
            3 (too (expensive|pricey|dear|costly|low|high)|over budget|above budget|out of budget|
              overpriced|lowball*|low ball*)
            3 (want*|ask*|demand*|insist* on|request*|need*|push* for|offer*|propos*|expect*|after) (us|
              for|a|an|another|some|at least|about|around|the)? (#%|# (percent|per cent|pct)) (off|more|
              less|discount|increase|rise|raise|cut|reduction|higher|lower|on|extra|up)
            3 #% (off|price|discount|increase|more|cheaper|higher|hike|rise|raise|apart|cut|below|above|
              wage|pay|rent)
            3 (price*|valuation|rent|wages|pay|royalt*|amount|fee|number) (is|are|remains|stays) (the|
              still|our|main|too|a|where|what|way|far) (problem|issue|obstacle|sticking point|open|blocker|
              main|only|big|biggest|high|low|far|apart|gap)
            3 (problem|issue|obstacle|sticking point|blocker|snag|hurdle|hold-up|holdup) (is|remains|
              :)? (the|still|just|only|about|their|our)? (price*|valuation|rent|wage*|pay|money|royalt*|
              amount|fee*|number|cost)
            3 (far|miles|still|million|k|m) apart
            3 (they|he|she) (offer*|want*|ask*|demand*|bid) .. (we|our) (offer*|want*|ask*|need*|said|
              think|have|budget|are at|can)
            2 (price increase|price hike|surcharge|discount|cheaper|undercut*|budget cut*|price cut|
              cost pass-through)
            1 (price*|valuation|rent|wages|royalt*|fee|cost*|settlement amount|damages)
        """,
    }
)

CENTRAL = cues_from(
    {
        "central": """
            2 (stuck (on|because|at|over)|held up by|holding (it|us|this|things|everything) (up|back)|
              blocked by|hangs on|hinges on)
            2 (the|main|real|biggest|only|big|core|key|actual|our) (problem|issue|obstacle|blocker|
              sticking point|snag|hurdle|concern|hold-up) (is|:|here|now|remains)
            2 (deal-breaker|dealbreaker|show-stopper|bottleneck|sticking point)
            1 (because|main|mainly|mostly|biggest)
        """
    }
)
