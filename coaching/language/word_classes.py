"""Classes of words that say much the same about what holds a deal up: a line is a class and its words."""

WORD_CLASSES = """
NEG no not never nobody nothing none neither nor without cannot hardly noone nowhere isnt dont doesnt
    didnt wont cant wouldnt hasnt havent arent wasnt couldnt werent dead zero
NUM one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty
    sixty hundred hundreds dozen dozens thousand half
ORD second third fourth fifth sixth seventh eighth ninth twice again another
MONTH january february march april may june july august september october november december jan feb mar
    apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday easter
    christmas thanksgiving spring summer autumn winter ramadan
UNIT day days week weeks month months hour hours year years quarter season
MONEY euro euros cents cent percent percentage million thousand pounds dollars pound dollar price prices
    cost costs fee fees rent rate rates wage wages pay salary salaries amount sum valuation royalty
    royalties money discount cheque budget raise margin bid figure worth payment penny
SAY say says said claim claims tell tells told insist insists call calls put puts
WANT want wants ask asks demand demands need needs expect expects request requests require insist
    insists
OFFER offer offers offered bid bids propose proposes proposal proposals quote quoted quotes
FEAR fear fears afraid scared scares worry worries worried nervous dread dreads anxious uneasy hesitate
    hesitates hesitant cautious wary burned burnt stomach doubt doubts doubtful unsure
TRUST trust trusts believe believes believed honest suspect suspects suspicious distrust cheat cheats
    lie lied lies crook trick tricks trap hide hides hiding pretext sincere genuine doubt doubts copy
    clone steal poach vanish bluff bluffing secret secrets
BOSS boss bosses board boards director directors committee minister ministers ministry chief president
    owner owners council ceo cfo coo cto cpo vp headquarters hq head group parliament cabinet capital
    trustee trustees insurer partner partners shareholders parent management chairman chair governor
    commission supervisor steering office regional senate board's
SIGN sign signs signed signature approve approves approved approval decide decides decision decided
    consent mandate authority authorised allowed empowered competent stamp veto ratify permission
    responsible instructions yes pen
ASKUP upstairs above forwards forward forwarded passes pass passed refer refers messenger cable phone
    check
MEET meeting meetings meet met session sessions round rounds talk talks draft drafts letter letters
    version versions discussion discussions exchange exchanged mediation mediations conference
    negotiation negotiations turn turns
SAME same again still unchanged every always repeat repeats repeated identical back circles circle stuck
    stalemate deadlock standstill
MOVE move moves moved budge budges budging shift shifted blink blinks yield give gives concede movement
    step progress inch dug stuck
REACH mail mails email emails message messages phone phoned voicemail reminder reminders note notes
    wrote write written contact ring rings called texted whatsapp
HEAR hear heard reply replies replied answer answers answered respond responds response react reacted
    reaction return returns returned word news peep squeak sign
SILENT silent silence quiet dark ghosted unanswered vanished disappeared gone cold crickets tumbleweed
    seen waiting
PROMISE promise promised promises swore swear sworn undertook undertake pledged pledge guaranteed
    assured assurance committed commitment agreed vowed guarantee handshake
BREAK broke broken breach breached owe owed owes missed late overdue ignored violated walked cancelled
    forgot forgotten abandoned reneged
AGO ago last earlier previous previously before old past former predecessor once since used
MEASURE measure measured measures count counts counted counting numbers figures data report reports
    expert experts survey surveys surveyor study studies estimate estimates forecast forecasts
    statistics calculation calculations calculate log sheet sheets spreadsheet spreadsheets evidence
    proof books accounts audit sample baseline reading readings records minute minutes witness witnesses
    index model models appraisal engineer engineers actuaries
DIFFER differ differs disagree disagrees contradict contradicts different dispute disputed match versus
    whereas wrong overstate overstates conflicting two both versions whose depends
DEPT department departments team teams sales finance legal hr it ops operations marketing engineering
    purchasing production procurement it's wing faction factions coalition party local branch locals
    ward wards sides colleagues members people union
SPLIT split divided against fight fights fought argue argues arguing argument quarrel quarrels rival
    rivals torn disagree contradict hates enemies clash factions opposed opposes opposition shout
    shouting
FACE face lose survive re-election election elections elected voted vote congress promotion career
    publicly soft weak traitor traitors finished humiliation carry home
HARM leak leaks leaked rumour rumours sabotage sabotages block blocks blocked blocking spread spreads
    whisper whispers objection objections undermines undermine petition campaign torpedo wreck derail
    spoil invented badmouths unplugged hidden stall stalls delays
LOSEJOB job jobs superfluous redundant income livelihood lose loses lost kickback earns living business
BIG giant big bigger largest larger huge rich powerful billion monopoly dominant
SMALL small tiny little solo
ONLY only sole single alone alternative alternatives elsewhere else
QUEUE queue others waiting dictate dictates standard form take leave ultimatum depend depends dependent
    hostage
LACK without lack
TRY trial trials pilot pilots test tests tested try tried reference references proven prove proves proof
    example launch customer precedent experiment
FAIL fail fails failed failure flop wrong blame blamed bankrupt bust crash collapse worse disaster worst
    stupid dumb fool fools
UNKNOWN unknown uncertain uncertainty unclear guess guesses wonder maybe perhaps whether if depend
    depends risk risky gamble bet forecast future might stars
MANY many dozens lots list lists points items issues questions clauses annexes pages parties offices
    countries laws permits requirements rows comments details everything everyone dependencies stamps
    overview knot tangle
LAPSE lapse lapses expire expires expiry ends end deadline runs run out until left before closes close
    due dies latest must soon urgent clock stock runway cash opens starts
THREAT strike stop stops walk leave terminate halt notice threat threatens threatened picket lockout
WE we us our ours my me
THEY they them their theirs he she his her him
FIRST first wait waits waiting starts begin begins
GAP apart between gap difference below above under over higher lower low high too more less extra
    expensive dear dearer cheap cheaper
HOLD hold holds held hangs hinges
LIKE like likes love loves keen enthusiastic great wonderful adore interested
"""
