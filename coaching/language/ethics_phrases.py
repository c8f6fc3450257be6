"""Phrases that touch a line of the coach as they stand, as names of things, or as questions."""

from coaching.language.cue_phrases import cues_from

# Weights: 2 = can be meant well, to be asked about; 3 = shows it; 4 = shows it, and it is grave.

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
            3 dirt on (him|her|them|their)
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
