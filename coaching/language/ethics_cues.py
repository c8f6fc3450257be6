"""What people say when they touch a line that the coach holds, told from denials and from what others did.

Hints of the playbook, section 9. A missed wish costs less than a suspicion of somebody who said nothing
wrong, so a phrase counts only where it is a wish of ours, and is unsure where it can be meant well.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from coaching.language.cue_phrases import Cue, Hit, clause_around, cues_from, folded, hits, sentence_around
from coaching.language.found import Found, Told

#: Weights: 2 = can be meant well, to be asked about; 3 = shows it; 4 = shows it, and it is grave.
_SURE, _GRAVE = 3, 4

#: Phrases that count as they stand: they say themselves whose they are.
SAID = cues_from(
    {
        "private-limit": """
            3 (our|my) (absolute|hard|real|own|internal|upper|lower|final)? (limit|ceiling|floor|
              walk-away (point|price)?|walkaway (point|price)?|bottom line|reservation (price|value|point)|
              maximum|minimum|max|batna|best alternative) (is|are|would be|lies at|sits at|@)
            2 (our|my) (fallback|plan b|target price) (is|would be|@)
            3 bottom line for (us|me)
            2 our board (has)? (approved|authorised|cleared) (us|me)? (for)? up to @
            2 (we|i) (can|could) (still)? (stretch|go up|go down|come down) to @
            3 (we|i|we'd|we'll|i'd|i'll) (will|would|'d|have to|must)? walk (away|out)? (at|below|above|
              under|over|from anything (below|above|under|over)) .. @
            3 (lowest|least|most|highest|max|maximum|minimum) (price|amount|that)? (that)? (we|i) (can|
              could|
              would|will|are willing to|am willing to|'d) (go|pay|accept|take|offer|do|stretch)
            2 (we|i) (can't|cannot|can not|won't|couldn't|will not|would not|wouldn't) (really)? (go|accept|
              pay|sell|take|drop) (anything)? (below|under|above|over|less than|more than|lower than|
              higher than|beyond) .. @
            2 (we'd|i'd|we would|we could|i would|i could) (even|also|still|probably|just|quietly)? (settle
              for|accept|take|live with|go (down|up) to|go as (low|high) as|be happy with) .. @
            2 (we|i) have no (other|real|good|credible)? (alternative|batna|plan b|fallback)
        """,
        "inside-information": """
            3 trade on (this|that|it|the news) before
            3 (before|until) the (merger|takeover|acquisition|ipo|profit warning) (is|gets|was) (announced|
              public|published)
            2 (will|to) miss (its|their) (guidance|forecast)
            2 (unpublished|unreleased) (figures|results|numbers|earnings|forecast*|quarterly)
            2 (takeover|merger|acquisition|acquired|bought|earnings|profit warning|ipo) ... (not|isn't|n't|
              aren't|hasn't been|haven't been) (been)? (yet)? (public|announced|published|out) (yet)?
            2 (quarter*|annual|full-year|half-year) (results|figures|numbers|earnings) ... before (they|it|
              these|anyone) (are|is|come|comes|go|get) (published|public|out|announced)
            2 (stock|stocks|share price|shares) (will|would|should|'ll|is going to|are going to) (jump|rise|
              fall|drop|soar|crash|tank|go up|go down)
            2 (merger|takeover|acquisition|acquired|bought|ipo|profit warning) ... before (it|this|that)
              (is|gets|becomes|goes) (announced|public|published)
        """,
        "personal-data": """
            2 (getting divorced|going through a divorce|(has|have) (cancer|depression|aids)|is pregnant|is
              depressed|is an alcoholic|drinks too much|(a|his|her) drinking problem|in rehab|(drug|
              gambling|alcohol) problem|is gay|is a
              (lesbian|muslim|jew|catholic))
            3 (what|which) (religion|faith|party) (is|does) (he|she|the|their)
            3 (his|her|their (ceo's|cfo's|buyer's)) (psychological|psych) profile
        """,
        "threats": """
            3 (i|we) know where (he|she|they|you) (live|lives)
        """,
        "deception": """
            2 (they|he|she) (won't|will not|will never|'ll never|can't) (ever)? (check|find out)
        """,
        "collusion": """
            3 neither of us (goes|sells|bids|offers) (under|below|less)
        """,
        "legal-advice": """
            3 (holds|hold|stands|stand) up in court
            3 what (does|do) the (law|tax code) (say|require|allow|forbid)
        """,
        "sending": """
            3 (negotiate|haggle|bargain|talk|speak) with .. for (us|me)
            3 am i (talking|speaking|chatting|writing) (to|with) (a|an) (real|actual)? (human|bot|person|
              machine|robot|program|ai)
            3 are you (a|an)? (real|actual|live)? (human|bot|robot|machine|program|ai|person)
            3 (i|we|i'd|we'd) (would)? (like|want|need|expect) you to (send|email|e-mail|mail|call|phone|
              write
              to|message|text|reply|answer|negotiate|contact|speak to|talk to)
            3 you (can|could|may|should) (send|email|e-mail|mail|call|phone|write to|message|text|reply|
              answer|contact) ... (in (my|our) name|on (my|our) behalf|for us|for me|yourself)
        """,
        "harm-to-others": """
            2 (customers|users|patients|residents|passengers|consumers|tenants|neighbours) (will not|won't|
              wouldn't|would not|will never|would never) (even)? notice
            2 (nobody|no one) (will|would|'ll) (even|ever)? notice
        """,
    }
)

#: Names of things nobody needs for an honest end: they count unless they are denied or somebody else's.
SHOWN = cues_from(
    {
        "deception": """
            3 (fake|false|made-up|invented|bogus|phoney|phony|fictitious|phantom|non-existent|imaginary)
              (competing|rival|second|other|better|new)? (deadline|offer*|bid*|buyer*|quote*|competitor*|
              reference*|figure*|numbers|data|invoice*|reason|board decision)
            3 invents (a|an|another|some)
        """,
        "threats": """
            3 (sign|pay|agree|accept|settle) ... or else (we|i) (will|'ll|would) (ruin|destroy|expose|leak|
              report|make|tell|hurt|finish)
            2 (sign|pay|agree|accept|settle) ... or else
            3 or (your|his|her) (wife|husband|family|kids|children|boss) (will|would|should|might) (hear|
              know|
              learn|find out)
            3 (photos|pictures|affair|secret|past) .. to (blackmail|pressure|press|force|make) (him|her|
              them|
              their)
        """,
        "collusion": """
            3 (we|you) both (bid|quote|charge|price) (high|low|the same|too)
            3 (both|each) (bid|bids|quote) high and (split|share)
            3 (don't|do not|not|avoid|stop) undercut* (each other|one another)
            3 (they|you) (bid|win|take) this (time|one|round) .. (we|us) .. (next|the next)
            3 cover bid*
        """,
        "bribery": """
            3 (kickback*|backhander*|facilitation (payment*|money)|grease money|speed money)
            3 (bribe|bribes) (for|to)
            2 (gift|present|hamper|watch|weekend|holiday|trip) for (the|their|his|her) .. (buyer|inspector|
              official*|minister|mayor|manager|director|cto|cfo|ceo|purchas*|procurement|committee|
              evaluator*|judge|officer|secretary|wife|husband)
            3 envelope for (the|their|his|her) .. (buyer|inspector|official*|minister|mayor|manager|
              director|
              purchas*|procurement|committee|evaluator*|judge|officer)
            3 (personal|private|secret) commission
            3 commission ... (him|her|them|buyer|manager) personally
            3 (something|a bit|money|cash) for (his|her) trouble
            3 (cash|money|payment|paid) (on the side|in an envelope|under the table)
        """,
        "inside-information": """
            3 (inside information|insider (info|information|knowledge|tip))
        """,
        "contact-around": """
            3 behind (the|their|his|her) (works)? (union's|council's|lawyer's|counsel's|solicitor's|
              attorney's|agent's|steward's) back
            2 (lunch|dinner|coffee|drinks|beer|chat|word) with ... (during|in the middle of) the (tender|
              no-contact period|standstill)
        """,
        "personal-data": """
            3 (psychological|psych|personality) profile* (of|on|about|for)
            3 dirt on (him|her|them|their|the)
        """,
        "harm-to-others": """
            3 (nobody|no one) (will|would|'ll) (even|ever)? notice if (we|you|they) (skip|cut|leave|remove|
              drop|use)
            2 (workers|drivers|staff|crew|crews|employees|nurses|neighbours|residents|tenants|villagers|
              subcontractors) (can|will|'ll|must|have to|will have to|just have to|will just have to) (just|
              simply|surely|easily)? (take it|cope|live with|put up with|bear it|swallow|suffer)
        """,
        "blame": """
            3 (ranking|leaderboard|league table|scoreboard) of (the team|who|us|people|everyone|everybody|
              members|colleagues)
            3 list of (the)? (worst|weakest|laziest|slowest|least reliable) (performers|people|members|
              colleagues)
            3 (name and shame|naming and shaming)
        """,
    }
)

#: Acts: they count where we wish them, ask for them or order them.
WISHED = cues_from(
    {
        "deception": """
            3 (pretend|pretending) (that|we|the|our|there|another|not|to have|i|this|it|some*)
            3 (invent|inventing|make up|making up|fabricate|fabricating|fake|faking|forge|forging|falsify|
              falsifying) .. (bidder|bid|offer|quote|buyer|deadline|figure*|numbers|data|report|reference*|
              competitor|reason|story|signature*|document*|results|invoice*|certificate*)
            3 (lie|lying) (to|about)
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
            2 (leak|leaking) .. to (the)? (press|media|journalist*|newspaper*)
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

#: Questions and requests to the coach: they count at the beginning of a clause.
ASKED = cues_from(
    {
        "legal-advice": """
            3 (is|was|isn't|are) (it|this|that|these|such) (even|actually|really|still)? (legal|lawful|
              illegal|
              unlawful|enforceable|legally|binding|void|valid in law|allowed by law)
            3 (is|are|was) (the|this|that|our|their|a) .. (legally|binding|enforceable|void)
            3 would (it|this|that) be (legal|lawful|illegal|unlawful|enforceable|binding|void|a breach)
            3 (is|would) (this|that|it) (be)? (already)? a (material)? breach
            3 (can|could|will|may|might) (they|he|she|we|i|anybody|someone|the ..) (really|still|then|now)?
              (sue|
              take (us|them|me) to court|claim damages)
            3 are (we|they|i) allowed to (terminate|rescind|cancel|get out of|withdraw from|break) (the|our|
              this)
            3 (what|which) (damages|penalties|fine|fines) (can|could|would) (a judge|a court|they|we)
            3 (can|could|may) (we|i|they) (legally|still|just|simply|unilaterally)? (terminate|rescind|
              cancel|get out of|withdraw from|break) (the|our|this|their|that) .. (contract|agreement|lease|
              licence|license)
            3 (do|must|should|are) (we|i|they) (legally|by law) (have to|need to|must|obliged|required|
              bound|
              give|pay|allowed|entitled)
            3 (are|am|is|would) (we|i|they|the company|anybody) (personally|still|then|also|be)? liable
            3 (how|is|are|will|do) (is|are|will|would)? (we|the|this|an|that|our|it|they) ... (taxed|
              taxable|tax-deductible|subject to (tax|vat))
            3 (do|must|should) (we|i|they) (have to)? pay (vat|tax|taxes|duty|stamp duty)
            3 (what|which|how much) (tax|vat|stamp duty|duty) (do|does|is|applies|would|will)
            3 (does|do|would|could|is) .. force majeure
            3 (what|how long) (is|'s|are)? (the|our)? (limitation period|statute of limitations|statutory
              notice period)
            3 (what's|whats) (the|our) (limitation period|statute of limitations|statutory notice period)
            3 do (we|they|i) have (a claim|a case|legal grounds|standing)
            2 (how|should|can|may) (do|should|can|must)? (we|i) (book|account for|capitalise|recognise) ..
              (revenue|payment*|earn-out|cost|costs|asset*|invoice*)
        """,
        "sending": """
            3 (please|pls)? (can|could|would|will) you (please|just|kindly|also|maybe)? (email|e-mail|mail|
              message|text|call|phone|ring|contact|reply to|answer|write to|speak to|talk to|negotiate
              with) (them|him|her|the (supplier|buyer|seller|client|customer|other side|counterpart|owner|
              landlord|bank|union)|their)
            3 (please|pls)? (can|could|would|will) you (please|just|kindly|also|maybe)? (send|forward) .. to
              (them|him|her|the (supplier|buyer|seller|client|customer|other side|counterpart|owner|
              landlord|bank|union)|their)
            2 (please|pls)? (can|could|would|will) you (please|just|kindly|also|maybe)? (send|forward)
              (this|
              it|that|these|the (mail|email|message|draft|offer|reply|note)|our (mail|reply|offer)) .. to
            3 (please|pls|coach|can you|could you|would you|will you) (please|just)? (send|email|e-mail|
              mail|
              message|call|phone|reply|write|answer|post) ... (on (my|our) behalf|in (my|our) name|as me|
              yourself)
            3 (please|pls|coach|can you|could you|would you|will you) (please|just)? (send|email|e-mail|
              mail|
              message|call|phone|reply to|write to|answer) .. (for (me|us))
            3 (please|pls|coach) (just)? (send|forward) .. to (them|him|her|the (supplier|buyer|seller|
              client|
              customer|other side|counterpart))
            3 (coach|please|can you|could you)? take over the (chat|talks|call|mails|negotiation) with
            3 is this a (bot|human|robot|real person)
        """,
        "blame": """
            3 (who|who's|whos) (is|was)? (to blame|at fault)
            3 whose fault
            3 who (screwed|messed|botched) (this|that|it) up
            3 (who|which) (of (us|them|you)|in (the|our|my) team|person)? (is|was) (the)? (worst|weakest|
              slowest|laziest|least reliable)
            3 (who|which of us) (missed|broke|misses|breaks) (the)? most
        """,
    }
)

_DENIED = re.compile(
    r"\b(?:not|never|no|nobody|no one|none|without|avoid\w*|against|refus\w+|reject\w*|instead of|"
    r"rather than|stop\w*|prevent\w*|forbid\w*|prohibit\w*|ban|bans|banned|neither|nor|cannot|rule[ds]? out|"
    r"illegal|wrong|unethical|afraid of|fear of|worried about|accus\w+|suspect\w*|\w+n't|dont|wont|cant|"
    r"shouldnt|mustnt|least of all|far be it)\b"
)
#: They hold a denial and are none.
_NOT_DENIED = re.compile(
    r"\bwhy (?:not|don't we|dont we|can't we|shouldn't we)|\b(?:can't|couldn't|shouldn't|won't|wouldn't) "
    r"(?:we|i|you|someone)\b|\bnot only\b|\bno harm in\b|\bnothing wrong with\b|"
    r"\bwithout (?:delay|further ado)\b|\bdon't (?:worry|forget to|mind)\b|\bno choice but to\b"
)
_DENIED_AFTER = re.compile(
    r"^(?:\W+\w+){0,6}?\W+(?:(?:is|are|was|would be|will be)(?:n't| not| never| no| out of| off)\b"
    r"|(?:is|are|would be)(?: \w+)? (?:wrong|illegal|unethical|forbidden|prohibited|a bad idea)\b"
    r"|(?:was|were|has been|have been) \w+(?:ed|nt|nned)\b|(?:costs?|backfires?|destroys?)\b)"
)

_OTHER = (
    r"they|he|she|it(?! (?:cost|take)s? to)|this|these|those|who|which|nobody|somebody|someone|everybody|"
    r"anybody|said|says|claims?|claimed|told (?:us|me)|tells us|wrote|warned|hinted|asked (?:us|me|for)|"
    r"wants? (?:us|me)|wanted (?:us|me)|accus\w+|alleg\w+|rumou?r\w*|according to|heard|hear|reads"
)
_OWN = (
    r"we(?:'d|'ll|'re|'ve)?|i(?:'d|'ll|'m|'ve)?|let'?s|let (?:us|me)|you|(?:my|our) (?:boss|manager|ceo|cfo|"
    r"director|vp|lead) (?:says|wants|told|asked|tells|said)(?: (?:us|me))?(?: to)?|"
    r"(?:can|could|should|shall) (?:someone|somebody|anyone|anybody|one of us)|ours|us two"
)
_SUBJECT = re.compile(rf"\b(?:(?P<own>{_OWN})|(?P<other>{_OTHER}))\b(?! know what)")
#: At the beginning of a clause, somebody who is not us. A plan, an idea or a way is nobody.
_SOMEBODY = re.compile(
    r"^\W*(?:the|their|his|her|its|some|any|both|each|all|our|my|a|an|no|most|many|two|three)\s+"
    r"(?!(?:\w+\s+)?(?:plan|idea|aim|option|thought|question|trick|way|suggestion|proposal|point|goal|best|"
    r"bet|boss|manager)\b)[\w'-]+(?=\W)"
)
#: What may stand between the beginning of a clause and an order.
_LEAD = re.compile(
    r"^\W*(?:(?:so|and|but|then|just|simply|maybe|perhaps|please|pls|ok|okay|or|also|first|next|now|well|"
    r"hey|hi|hmm|coach|quick|quickly|idea|plan|option|suggestion|question|my|today|tomorrow|better|rather|"
    r"quietly|always|to|honestly|hello|team|all|sorry|yes|right|on \w+day|by \w+day|do you know|do we know|"
    r"any idea|tell me|i wonder|i am wondering|i'm wondering|wondering|not sure|we wonder|need to know|if|"
    r"whether|what about|how about|thinking of|thinking about|@\w+)\W+)*$"
)
#: What turns an act into a wish without any "we".
_WISH = re.compile(
    r"\b(?:how to|ways? to|(?:plan|idea|aim|goal|option|trick|point) (?:is|was|would be) to|tempted to|"
    r"cost to|take to|want to|like to|thinking (?:of|about)|think of|what (?:about|if)|how about|"
    r"consider(?:ing)?|draft|help|suggest|script|rehearse|practise|propose|recommend|wording (?:for|to)|"
    r"words to|mail (?:that|to)|idea of|instead)\W+(?:\w+\W+){0,3}$"
)
_CONDITION = re.compile(
    r"^\W*(?:if|when|unless|once|until|in case|should|as soon as|after|before|and if|but if)\b"
)
_ORDER_WORDS = 8
_CARDS = re.compile(r"\b(?:poker|cards?|card game|board game|bluffs)\b")
_TRUE = re.compile(r"\b(?:truth\w*|true|honest\w*|openly|permission|in writing|really do)\b")
#: Words that say something else where the sentence goes on so.
_GOES_ON = {
    "or else": re.compile(r"\s+\w"),
    "binding": re.compile(
        r"\s+(?:offer|agreement|terms?|letter|bid|proposal|version|quote|contract|order)\b"
    ),
    "judge": re.compile(r"'s"),
    "evaluator": re.compile(r"'s"),
}
_EMPTY_AFTER = re.compile(
    r"^\W+(?:not|unknown|unclear|missing|still|what|undefined|none of|something|a secret|private)\b"
)
_SOFT_PREFIX = re.compile(
    r"(?:do you know|wonder|wondering|not sure|question|any idea)\W+(?:(?:if|whether|is|about)\W+)?$"
)
#: Where a clause begins anew without a comma.
_ANEW = re.compile(r"\b(?:so|because|since|unless|until|if|when)\b")
#: A name, or two words, and what somebody did.
_DEED = re.compile(
    r"^\W*[\w'-]+(?:\s[\w'-]+)?\s+(?:gave|gives|made|makes|has|had|is|was|were|are|took|sent|wants?|offers|uses|"
    r"asks|paid|denies|demands|expects|plans|tries|got|\w{3,}ed)\b"
)
#: The beginning of the thing itself: "a nice" gift.
_A_THING = re.compile(r"^\W*(?:an?|some|another)(?: \w+){0,2}\W*$")
_A_NOUN = re.compile(r"\b(?:an?|the|their|his|her|its|this|that)\W+$")
_PLAN = re.compile(
    r"^\W*(?:my|our|the|a|one|another)?\s*(?:\w+\s+)?(?:plan|idea|aim|option|thought|trick|way|best)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """A rule that a text touches; `found.value` is the rule's code in ethics.toml."""

    found: Found
    grave: bool


def touched_in(text: str) -> tuple[Touched, ...]:
    """The rules that a text touches, each once with what shows it best, in the order of the text."""
    told = Told(text, folded(text))
    best: dict[str, Hit] = {}
    for hit in _counting(told.low):
        known = best.get(hit.code)
        if known is None or (hit.weight, -hit.start) > (known.weight, -known.start):
            best[hit.code] = hit
    ordered = sorted(best.values(), key=lambda hit: hit.start)
    return tuple(
        Touched(
            found=told.found(hit.code, hit.start, hit.end, sure=hit.weight >= _SURE),
            grave=hit.weight >= _GRAVE,
        )
        for hit in ordered
    )


def _counting(low: str) -> Iterator[Hit]:
    """The hits that count, each table by its own measure."""
    for cues, counts in ((SAID, _is_said), (SHOWN, _is_shown), (WISHED, _is_wished), (ASKED, _is_asked)):
        yield from _those(cues, counts, low)


def _those(cues: tuple[Cue, ...], counts: Callable[["_Setting"], bool], low: str) -> Iterator[Hit]:
    for hit in hits(cues, low):
        setting = _Setting.of(low, hit)
        if counts(setting) and not _harmless(hit, setting):
            yield hit


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setting:
    """What stands around a hit in its sentence."""

    before: str  #: from the beginning of the sentence to the hit
    clause: str  #: from the beginning of the clause to the hit
    words: str
    after: str  #: from the hit to the end of the sentence

    @classmethod
    def of(cls, low: str, hit: Hit) -> "_Setting":
        first, last = sentence_around(low, hit.start, hit.end)
        clause, _ = clause_around(low, hit.start, hit.end)
        return cls(
            before=low[first : hit.start],
            clause=low[clause : hit.start],
            words=low[hit.start : hit.end],
            after=low[hit.end : last],
        )


def _is_said(setting: _Setting) -> bool:
    return not _EMPTY_AFTER.match(setting.after)


def _is_shown(setting: _Setting) -> bool:
    return not _denied(setting) and not _by_others(setting)


def _is_wished(setting: _Setting) -> bool:
    if _A_NOUN.search(setting.before) or _denied(setting) or _by_others(setting):
        return False
    return _of_ours(setting) or bool(_WISH.search(setting.clause)) or _ordered(setting)


def _is_asked(setting: _Setting) -> bool:
    return bool(_LEAD.match(setting.clause) or _SOFT_PREFIX.search(setting.clause))


def _of_ours(setting: _Setting) -> bool:
    """Whether one of us is the last who was named before the hit, a few words ahead of it."""
    subjects = list(_SUBJECT.finditer(setting.before))
    if not subjects or not subjects[-1]["own"]:
        return False
    return len(setting.before[subjects[-1].end() :].split()) <= _ORDER_WORDS


def _ordered(setting: _Setting) -> bool:
    """Whether the hit begins its clause as an order does."""
    first_word = setting.words.split(maxsplit=1)[0]
    return not first_word.endswith("ing") and bool(_LEAD.match(setting.clause))


def _by_others(setting: _Setting) -> bool:
    """Whether somebody else does it, or says that it is done."""
    subjects = list(_SUBJECT.finditer(setting.before))
    in_clause = _SUBJECT.search(setting.clause)
    if in_clause is None and _begins_with_somebody(setting.clause):
        return True
    if not subjects or subjects[-1]["own"]:
        return False
    behind_a_condition = in_clause is None and bool(_CONDITION.match(setting.before))
    return not behind_a_condition


def _begins_with_somebody(clause: str) -> bool:
    if _PLAN.match(clause) or _A_THING.match(clause):
        return False
    return bool(_DEED.match(clause) or _SOMEBODY.match(clause))


def _denied(setting: _Setting) -> bool:
    region = _NOT_DENIED.sub(" ", _region(setting))
    return bool(_DENIED.search(region) or _DENIED_AFTER.match(setting.after))


def _region(setting: _Setting) -> str:
    """Where a denial of the hit would stand: from the one of us who does it, or from the clause."""
    clause = setting.clause
    for border in _ANEW.finditer(setting.clause):
        clause = setting.clause[border.end() :]
    own = [match for match in _SUBJECT.finditer(clause) if match["own"]]
    others = [match.end() for match in _SUBJECT.finditer(clause) if match["other"]]
    if own:
        behind = [match for match in own if not others or match.start() >= others[-1]]
        return clause[behind[0].start() :] if others and behind else clause
    earlier = list(_SUBJECT.finditer(setting.before))
    if not earlier:
        return setting.before
    return setting.before[earlier[-1].start() :] if earlier[-1]["own"] else clause


def _harmless(hit: Hit, setting: _Setting) -> bool:
    """What the words next to a hit take back: a game of cards, an offer that exists, a consequence."""
    if hit.code == "deception":
        around = setting.before + setting.words + setting.after
        return bool(_CARDS.search(around) or (hit.weight < _SURE and _TRUE.search(around)))
    return any(
        setting.words.endswith(end) and goes_on.match(setting.after) for end, goes_on in _GOES_ON.items()
    )
