"""The phrases by which a text shows what kind of deal it tells of."""

from coaching.language.cue_phrases import cues_from

KINDS = cues_from(
    {
        "sales_procurement": """
            3 (buy*|order*) .. from us
            3 (renewal|renew|rfp|rfq|procurement|subscription|saas|order form|purchase order|
              master services agreement|msa|sow|statement of work|upsell|framework agreement)
            2 (customer|client|prospect|buyer|vendor|quote|sla|seats|annual contract|tender|bid|proposal|
              rollout|security review|security questionnaire|software|supply contract|support contract|
              service contract|contract)
            2 (sell|selling|sold) (to|them|our)
            1 (pilot|discount|go-live|users|licences|licenses|legal|incumbent|enterprise|account|budget|po|
              deal)
        """,
        "partnership_jv": """
            4 (joint venture|jv|alliance|consortium|co-develop*|codevelop*|partnership agreement|
              co-marketing|go to market together|go-to-market|strategic partnership|mou|
              memorandum of understanding|co-brand*|cobrand*)
            3 (partner with|partnering|partnership|joint product|joint development|joint sensor|
              joint project|jointly|referral agreement|reseller agreement|distribution partner*)
            1 (partner*|joint|together|shared ip|market entry)
        """,
        "mna": """
            4 (buy|buying|acquire|sell|selling|purchase) #% of
            4 (acquir*|acquisition|merger|merge|merging|takeover|take over the company|share deal|
              asset deal|spa|carve-out|carveout|earn-out|earnout|due diligence|data room|buyout|buy-out|
              closing conditions|letter of intent|loi|sell-side|buy-side|purchase of shares)
            3 (buy|buying|sell|selling|purchase of) (the|a|their|our|his|her|100% of|all)? .. (company|
              business|firm|shares|subsidiary|division|startup|stake|majority)
            2 (seller|target|founder wants|working capital adjustment|warranties|reps and warranties|
              enterprise value|ebitda|synergies|exclusivity period)
            1 (valuation|owner|multiple)
        """,
        "labor": """
            4 (union*|works council|strike|collective (agreement|bargaining)|bargaining|shop steward*|cba|
              betriebsrat|industrial action|ratif* vote|labour dispute|labor dispute|stewards|lockout)
            3 (wage*|pay (rise|claim|round|deal|talks)|roster*|rota|shift (rules|pattern*|rota|model|plan)|
              weekend shifts|overtime|grievance*|redundanc*|layoffs|short-time work|ratification)
            2 (members|drivers|nurses|workers|workforce|staff|shop floor|shift*|employees|crew*|
              pilots union)
        """,
        "supplier_price": """
            4 (price (increase*|hike*|rise*|adjustment)|surcharge*|cost pass-through|pass-through|
              renegotiat* (the)? (price*|supply)|stop (deliver*|supply*|shipping|shipments)|raise* (their|
              the|its|our)? prices|raw material*|supplier wants|single source*)
            3 (supplier*|component*|castings|resin|steel|aluminium|aluminum|packaging|shortage*|
              index clause|sole source*|purchasing|chips|wafers|moq|freight)
            3 (ask*|want*|demand*|announc*) .. #% (more|increase|on top|higher|extra)
            1 (index|deliver*|parts|plant|volumes)
        """,
        "litigation": """
            4 (lawsuit|sued|suing|sue|plaintiff*|defendant*|settlement conference|settle (the)? (claim|
              case|dispute|lawsuit|out of court)|mediation|mediator|arbitration|opposing counsel|damages|
              court|judge|statement of claim|litigation|out of court)
            3 (claim (about|against|for|over|of|on)|insurance claim|hearing|trial|discovery|insurer|
              claimant|expert report|legal dispute|class action|their lawyers|their lawyer|
              without prejudice|patent infringement|liability claim)
            2 (settlement|settle|claim|dispute|compensation|defect*|negligence|counsel)
        """,
        "fundraising": """
            4 (seed round|series (a|b|c|d)|term sheet|lead investor|fundrais*|venture capital|vc|vcs|
              investor*|pre-seed|convertible note|cap table|pre-money|post-money|bridge round|angel*|
              safe note|grant application|limited partners|investment committee|data room for investors)
            3 (round|runway|valuation cap|donor*|grant|foundation grant|liquidation preference|
              anti-dilution|pro rata|raise .. (m|million|k)|raising|our fund|investment)
            1 (valuation|dilution|lead|seed|traction|board seat)
        """,
        "diplomatic_public": """
            4 (ministry|minister*|treaty|delegation*|summit|ceasefire|embassy|ambassador|envoy|
              protocol (with|on|for)|government*|municipality|city council|province*|water-sharing|border|
              bilateral|public authority|prisoner*|mayor|humanitarian|sanctions|parliament)
            3 (regulator|agency|public sector|state secretary|county|district|commission|un|eu|cabinet|
              neighbouring (country|province|state|city)|cross-border|city|public works|concession|
              diplomat*)
            1 (mandate|protocol|mission|political|domestic)
        """,
        "internal": """
            3 (design|app|data|web|ops|mobile|backend|frontend|analytics|growth|qa|test) team
            4 (other team*|platform team|cross-team|between (our)? teams|another team|data team|infra team|
              infrastructure team|security team|payments team|engineering team|product team|marketing team|
              sales team|our (vp|cto|cfo|coo|cio|ceo)|internal agreement|our own (it|finance|
              legal) (department)?|sister (team|department))
            3 (roadmap|headcount|on call|on-call|sprint*|backlog|ownership of|handover|takes over|
              take over the|priorit* (with|between|conflict*)|budget owner|department*|ops team|team lead*|
              okr*|reorg*)
            1 (stakeholders|dependency|teams|jira|ticket*|owner|priorities|migration)
        """,
        "licensing": """
            4 (licens* (agreement|deal|of|from|to|for|terms|talks|fee)|licenc* (agreement|deal|of|from|to|
              for|terms|talks|fee)|royalt*|patent* (licen*|from|portfolio|pool)|sublicen*|field* of use|
              in-licens*|out-licens*|tech transfer|technology transfer|content rights|brand licen*|
              patent licen*|minimum guarantee|know-how)
            2 (licence|license|licensing|patent*|ip|territor*|copyright*|rights holder|franchise*|
              trademark*|characters|catalogue)
            1 (exclusiv*|university|audit rights)
        """,
        "real_estate": """
            4 (lease*|landlord*|tenant*|tenancy|sublease|sublet|square (metre*|meter*|feet|foot)|sqm|sq m|
              sq ft|m2|zoning|building permit|planning permission|fit-out|fit out|office space|
              warehouse lease|rent-free|rent review|property|freehold|plot)
            3 (rent|building*|developer|broker|permit*|premises|floor|house|apartment*|flat|land|harbour|
              parking|storefront|shop unit|estate agent)
            1 (site|office|owner|move in|notary|financing)
        """,
    }
)
