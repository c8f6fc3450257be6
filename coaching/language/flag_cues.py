"""The phrases by which a text shows a flag, the stage of the talks or the relationship of the sides."""

from coaching.language.cue_phrases import cues_from

FLAGS = cues_from(
    {
        "public_tender": """
            3 (we run a (procedure|tender)|(offers|bids) came in|questions .. in writing .. all bidders|
              goes to all bidders|not allowed to (speak|talk) (to|with) (the)? bidders|(architects'|design)
              competition is running|award (procedure|notice)|contracting authority)
            3 (public tender|formal tender|tender (is|rules|procedure|process|closes|runs|period|documents|
              running)|no-contact period|invitation to tender|public procurement|standstill period|in (a|
              the) tender|under tender)
            2 (tender|rfp)
        """,
        "represented": """
            3 (his|her|plaintiff's|claimant's|seller's|owner's|players'|buyer's|other side's|opponent's|
              opponents'|landlord's|tenant's)? (lawyer*|solicitor*|attorney*|counsel|barrister*)
              (say*|said|offer*|mention*|propose*|hint*|told|answer*|want*|demand*|send*|writes|moved|is
              getting|has (a|an|told|said|offered))
            3 (branch secretary|union chief|union president|chief negotiator of the union|union's (lawyer|
              negotiator)|shop steward|works council chair|lead negotiator) (says|said|has|wants|told|is)
            3 (represented by|their (lawyer*|counsel|attorney*|solicitor*|agent|law firm|broker)|
              opposing counsel|through (counsel|lawyers|their lawyers|the lawyers|solicitors)|has a lawyer|
              hired a lawyer|lawyered up|have lawyers|via counsel)
        """,
        "listed": """
            3 ((quoted|listed) (in|on|at) (new york|london|frankfurt|amsterdam|paris|tokyo|the)|on the (nyse|
              nasdaq|(frankfurt|london|new york|tokyo)? (stock)? exchange)|told to the market|reit|
              ad hoc (notice|duty)|price sensitive|quiet period|blackout period)
            3 (publicly listed|stock exchange|listed (company|on|firm|group)|ad hoc|ad-hoc (disclosure|
              announcement)|market-sensitive|price-sensitive|inside information|publicly traded|
              public company|share price|insider list|(is|are|both|they're) listed)
        """,
        "competitors": """
            3 ((elsewhere|otherwise) (we are)? rivals|rivals (in|with) (every|each|the)|
              sell* (the same|decoders) as well|compet* (with (us|each other|one another))|
              (to|from|with) a direct competitor|(both|two) .. rivals)
            3 (we|they|also|both|partly) .. (compete with|competing|competitor*|rivals)
            3 (they|who|which|it) (are|is|'re) (also|partly|a|our|in part|still)? (also|a|our|direct|
              partly)? (competitor*|rival*)
            3 (clean team*|antitrust|competition law|gun-jumping|direct competitor*)
        """,
        "regulator_pending": """
            3 ((cartel|antitrust|merger) filing*|filings? in .. jurisdictions|(authority|regulator|
              ministry|planning office|agency) has still to (okay|approve|decide)|approval is (still)? open|
              still needs (the)? (regulator*|authority))
            3 (merger control|competition authority|antitrust (clearance|review|filing)|
              regulatory (approval|clearance|review)|regulator* (has|have|is|still|must|approval|clearance|
              decides|review*|needs)|cartel office|fda approval|approval pending|subject to (regulatory|
              clearance)|foreign investment (review|screening)|pending (approval|clearance))
        """,
        "bad_faith": """
            3 (lied|lying|lies|deceiv*|deception|in bad faith|bad faith|forged|faked|falsif*|misled|
              misleading|misrepresent*|cheated|fraud*)
        """,
        "pilot_stalled_before": """
            3 (pilot*|poc|proof of concept|trial*) .. (went nowhere|ended without|never (led|converted|
              ended|decided)|stalled|fizzled|no decision|without a decision|dragged on|died)
            3 (second|third|another) (pilot|poc|trial)
            3 (earlier|previous|last|first) (pilot|poc|trial) .. (nowhere|nothing|ended|failed|stalled|no)
        """,
        "single_issue": """
            3 (only|just) (price|one (issue|point|thing|number|question|topic)|the price|the number|
              the amount|money) (is|left|open|remains|on the table|to settle|matters|missing)
            3 (all|everything) (else|other points)? (is)? (agreed|settled|done|closed) (except|but|
              apart from|bar)
            3 (single|only) (open)? (issue|point|open point)
            3 (except|apart from|but) (the)? price
        """,
        "no_contact": """
            3 (no (direct)? (contact|channel|line) (to|with|into|at|over)|no working channel|
              don't have a contact|no contact person|not on speaking terms|not speaking to|no longer talk|
              won't meet|refuse* to meet|refuse* to talk|broke* off (contact|talks)|no longer speak|
              stopped talking)
        """,
        "safety": """
            3 ((people|someone|somebody|drivers|children|patients) (could|might|would|may) (die|be killed|be
              hurt)|falls on (somebody|someone|a (child|person))|shelling|landmine*)
            3 (safety (risk*|critical|concern*|issue*)|patient safety|could (hurt|injure|kill)|injur*|
              lives at risk|life-critical|hazard*|accident*|explosi*|toxic|irreversible)
        """,
        "no_baseline": """
            3 (no baseline|never measured|nobody (measures|has measured|measured|knows (the|today's|
              our) (number|baseline|current))|don't measure|do not measure|not measured|no measurement|
              don't (know|track) (the|our|today's) (baseline|current|numbers))
        """,
        "no_nda": """
            3 (no (paper of secrecy|secrecy (paper|agreement)|confidentiality (paper|terms))|nothing signed
              on confidentiality)
            3 (no nda|without (an|a)? (nda|confidentiality agreement)|nda (is|has) (not|n't|missing|
              unsigned|yet to)|nda (isn't|hasn't|not) .. signed|nda (still|yet) (not|unsigned|missing|open|
              pending|to be)|before (the|an) nda|haven't signed (an|the) nda|not signed (an|the) nda|
              no confidentiality agreement)
        """,
        "exclusivity": """
            3 ((promised|agreed|undertook) not to talk to (others|anyone|anybody|other)|we are exclusive
              (until|with)|exclusive with them)
            3 (no-shop|noshop|exclusivity (period|until|clause|agreement|ends|runs|expires|with them)|
              bound by exclusivity|exclusive (talks|negotiation*|negotiating)|in exclusivity|
              signed exclusivity|granted exclusivity)
        """,
        "weak_batna": """
            2 (nobody else (is)? (left|anyway)|exactly one .. left|(one|only) (fund|buyer|bank|offer) left|
              there's no other|there is no other|i've nobody else|we have nobody else|nowhere to go)
            3 (no (real|good|other|viable|credible)? (alternative*|plan b|fallback|backup|other option*|
              second source|options)|only (supplier|option|bidder|offer|buyer|term sheet|choice)|
              our alternative is (weak|poor|bad|none)|weak (alternative|batna)|nowhere else to go|
              can't (afford to)? (walk away|lose them|lose this)|need this deal|poor alternative*|
              have no alternative|nobody else (can|will|makes))
        """,
        "personal_data": """
            3 (data-protection|patient (files|index)|patients' (data|registry|records)|health records)
            3 (personal data|gdpr|patient (data|records)|customer data|employee data|health data|
              data protection (officer|impact|agreement|concern*|annex|addendum)|dpa|dpia|data privacy|
              privacy (review|concern*|officer)|hr data|medical records)
        """,
        "face": """
            3 (lose face|losing face|loss of face|save face|saving face|humiliat*|embarrass*|look weak|
              looking weak|climb down|climbdown|face-saving|prestige|lost face|public embarrassment|
              back down publicly)
        """,
    }
)

STAGES = cues_from(
    {
        "prepare": """
            3 (preparing (for|our)|prepare (for|our)|haven't (started|met|spoken)|have not (started|met)|
              not (started|met) (yet|talking)|before we (start|meet|talk)|first (meeting|call|contact) (is|
              with|next|on|will|on)|about to (start|open|begin)|planning to (approach|ask|talk)|
              want to approach|will approach|kick-off)
        """,
        "explore": """
            3 (early (talks|stage|days|conversations)|exploratory|exploring|first (conversations|talks)|
              discovery call*|getting to know|feasibility|had (a|one|two) (first|intro|
              introductory)? (call|meeting|intro)*|introductory|sounding out|initial talks)
        """,
        "bargain": """
            3 (counter-offer*|counteroffer*|counter offer*|counter-proposal*|countered|(their|our|final|
              last|latest|second|new) offer|haggl*|redline*|mark-up*|markup*|offered|round of (talks|
              negotiation*)|bargaining|trading|asks? .. #%|want* .. #%|#% (off|more)|stuck on|disagree*|
              won't move|apart)
        """,
        "close": """
            3 (ready to sign|about to sign|final (draft|version|signature|text|approval)|
              waiting for (the)? signature|just (needs|need) (a|the|their|to be)? sign*|only the signature|
              signature (is|missing|pending|left)|verbally agreed|agreed in principle|verbal (yes|
              agreement|ok)|to be signed|almost (done|signed|there)|last open point|signing (is|on|planned|
              ceremony)|in legal review|closing (is|on|conditions))
        """,
        "implement": """
            3 (already signed|was signed (last|in|on)|signed (last|in (january|february|march|april|may|
              june|july|august|september|october|november|december|#))|after signing|since (we)? (signed|
              signing|go-live)|contract is (running|in force)|post-merger|implementation|integration (is|
              phase|team)|onboarding|roll-out (is|started)|delivery (has|is) (started|late)|live since)
        """,
    }
)

RELATIONSHIPS = cues_from(
    {
        "new": """
            3 (never (worked|met|dealt|done business)|new (customer|client|supplier|partner|prospect|
              contact|vendor|investor|landlord|account)|don't know (them|each other)|first (deal|time|
              contract|project|order) (with|we|together)|cold (lead|call|outreach)|no history)
        """,
        "established": """
            3 (long-standing|longstanding|long-term (customer|client|partner|supplier)|good (relationship|
              relations|terms)|(for|over|since) (#|two|three|four|five|six|seven|eight|nine|ten|many|
              twelve|fifteen|twenty) years|existing (customer|client|partner|supplier)|worked (with them|
              together) (for|before|since|on)|years of (working|partnership|business)|loyal|trusted|
              friendly)
            2 (renewal|renew)
        """,
        "strained": """
            3 (strained|tense|tension*|frosty|soured|sour|bad blood|irritat*|annoyed|furious|angry|resent*|
              let us down|broken promise*|broke .. (promise*|word)|difficult relationship|relations (are|
              is)? (bad|poor|cool|cold)|burned us|burnt us|old grievance*|bitter*|don't trust|lost trust|
              trust is (low|gone|broken)|fed up)
        """,
        "adversarial": """
            3 (sued|suing|lawsuit|in court|on strike|strike (ballot|vote|starts|begins|notice)|hostile|
              litigation|arbitration|opposing counsel|plaintiff|defendant|cease and desist|at war|enem*|
              only (talk|speak)* through (lawyers|counsel)|not on speaking terms|through lawyers|hearing)
        """,
    }
)
