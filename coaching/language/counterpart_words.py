"""The words around a name or description by which one sees that it is the other side's."""

#: What is agreed on with the other side.
DEAL = (
    "renewals?|contracts?|deal|agreement|lease|licen[cs]e|acquisition|takeover|account|settlement|claim|"
    "subscription|partnership|negotiations?|talks|proposal|order|tender|case|purchase|merger|round|"
    "investment|bid|project|rollout|grant|carve-out|rates|consortium|alliance|joint venture|product|"
    "sublease|mediation|arbitration|dispute|renegotiation"
)
#: Verbs by which the other side wants or refuses something.
DEMANDS = (
    "asks?|asked|wants?|wanted|says?|said|refuses?|refused|won't|wont|wouldn't|will not|demands?|demanded|"
    "insists?|insisted|offers?|offered|threatens?|threatened|claims?|proposed|proposes|announced|raised|"
    "pulled|cancelled|broke|ghosted|disputes|sued|sues|expects?|holds? that|walked out|never says|"
    "have given notice|understands?|treats?|publishes|owes"
)
VERB = (
    f"{DEMANDS}|blocks?|blocked|vetoe[sd]|opposes?|fears?|had|will|can|could|does|did|took|takes|gets|gave|gives|told|wrote|has|have|is|are|was|were|"
    "went|"
    "keeps?|needs?|doesn't|don't|didn't|hasn't|haven't|can't|cannot|thinks?|signed|agreed|stopped|still|sent|"
    "likes?|loves?|would|must|never|buys?|pushes"
)
#: What the other side may be called by its place in the deal.
SIDES = (
    "supplier|landlord|developer|distributor|vendor|customer|client|buyer|partner|investor|insurer|"
    "publisher|seller|competitor's|(?:sub)?contractor|employer|owner|target|university|prospect|licensor|"
    "licensee|lender|union|tenant|lessor|lessee|defendant|plaintiff|claimant|opponent|respondent|"
    "lead candidate|lead investor|rights holder|acquirer|bidder|bank|fund|subsidiary|manufacturer|maker|"
    "retailer|wholesaler|dealer|carrier|operator|airline|hospital group|reseller"
)
#: Endings of the names of firms and bodies.
COMPANY_END = (
    r"\w.* (?:GmbH|AG|SE|SA|Inc|Ltd|LLC|PLC|plc|BV|NV|AB|Oy|Group|Holdings?|Partners|Capital|Ventures|"
    r"Foundation|Insurance|Labs|Systems|Media|Bank|Properties|Trading|Industries|Robotics|Software|Foods|"
    r"Technologies|Estates?|Logistics|Lines|Packaging|Immobilien|Air|Energy|Pharma|Bio|Council|Ministry|"
    r"University|Diagnostics|Shipping|Castings|Circuits|Mouldings|Pressings|Ingredients|Management|Housing|"
    r"Grocery|Stories|Health|Hospital|Klinikum|Clinic|Dental|Agro|Farms|Chemicals|Steel|Metals|Motors|"
    r"Airlines|Airways|Hotels|Retail|Stores|Bros|Sons|Elevators|Roofing|Electric|Electronics|Instruments|"
    r"Tooling|Textiles|Studios?|Films|Games|Pictures|Records|Press|Publishing|Analytics|Networks|Telecom|"
    r"Consulting|Advisory|Climate|Solar|Wind|Water|Rail|Society|Association|Federation|Institute|College|"
    r"School|Trust|Fund|Union|Authority|Agency|Club|Company|Co|Corp|Works|Mills|Parcels|Freight)\.?$"
)
#: The same in small letters, where people write names so; a word before it makes the name.
LOWER_COMPANY = (
    "housing|logistics|insurance|foods|group|software|systems|media|capital|ventures|labs|pharma|"
    "robotics|industries|castings|packaging|technologies|shipping|airlines|motors|dental|"
    "(?:and|&) (?:co|sons|partners)|gmbh|ltd|inc|llc|plc|works(?! council)|chemicals|hotels|properties"
)
#: Bodies and people that may be on the other side when something shows that they are.
BODY = (
    "unions?|landlady|railways?|"
    "union (?:chief|secretary|leader|rep)|(?:shop )?stewards|players|drivers|nurses|teachers|pilots|"
    "dockers|porters|cleaners|miners|herders|fishermen|"
    "local|(?:ex-|former )(?:employee|tenant|distributor|partner|client|supplier)|federation(?:'s "
    "(?:secretary|president))?|strike committee|(?:city |town |village |works |parish )?council|"
    "ministry|ministers?|government|general|delegation|neighbours?|province|company|companies|firms?|"
    "funds?|bank|"
    "lenders|creditors|investors|heirs|estate|landlord|tenants?|developer|contractor|supplier|vendor|"
    "sellers?|buyer|publisher|university|school|hospital|clinic|association|club|co-?operative|villagers|"
    "elders|"
    "farmers?|authority|regulator|agency|insurer|claimants?|plaintiff|trustees|rebels|militia|charity|"
    "foundation|utility|municipality|(?:regional|sales|plant|country) directors|other team|licensor|licensee|"
    "distributor|franchisees?|subcontractor|owner|management|bishop|diocese|tribe|guild|syndicate|consortium"
)
#: Those which are the other side by their mere mention.
RELATED = (
    r"(?:existing |current |neighbou?ring |other |local |regional |state |federal |public |city |data |"
    r"platform |"
    r"payments |security |infra(?:structure)? |product |marketing |sales |engineering |drivers' |nurses' "
    r"|teachers' |pilots' |metalworkers' )?"
    r"(?:works council|union|landlord|tenant|ministry(?: of [a-z]{4,20})?|university|city council|"
    r"municipality|province|platform team|insurer|town|regulator|agency|developer|supplier|hospital|"
    r"port authority|strike committee|shop stewards|"
    r"(?:data|payments|security|infra|infrastructure|product|marketing|sales|engineering|ops|mobile|"
    r"design|finance|it) "
    r"(?:team|department)|investors?|seller|founder|publisher|government|delegation)"
)
DEPARTMENT = (
    "finance|sales|marketing|procurement|purchasing|legal|product|engineering|support|customer support|"
    "customer service|operations|ops|it|hr|logistics|platform|data|design|quality"
)
