"""The words by which a promise shows who acts, what is finished, on what, and whose decision it is."""

from coaching.language.calendar_words import word_set

#: Acts that can be finished: once done, one can see it (playbook, section 6, action 2).
FINISHED = word_set(
    """
    accept announce answer appoint approve attach bill book bring buy calculate cancel certify
    circulate close collect complete compile confirm copy correct count credit cut deliver deposit
    disclose distribute draft email e-mail exchange extend file fill finalise finalize finish fix
    forward give grant hand hire initial install invoice invite issue itemise launch list log mail
    mark merge move name nominate notify number obtain offer open order pay pick pin place plan post
    prepare present print produce propose provide publish purchase pull put quote rank record
    redline refund register release remit reply replace report request reserve return save say scan
    schedule sell send settle share ship show sign sort specify stop submit supply take test
    transfer translate type update upload verify withdraw write agree ask get fly drop reject demand
    make tell draw set
    """
)

#: Activities without an end state (action 1).
ACTIVITY = word_set(
    """
    analyse analyze attend brief call chair chat check consult debate deal discuss do examine follow
    handle hear host inspect interview introduce investigate join keep look manage meet monitor
    negotiate observe organise organize phone process read research respond review ring run see
    speak start study talk think track try visit wait walk watch work
    """
)

#: Attitudes and open-ended effort (action 0), whatever stands behind them.
OPEN_ENDED = word_set(
    """
    accelerate advance align assist build collaborate commit consider continue cooperate coordinate
    deepen develop drive encourage engage enhance ensure explore facilitate focus foster grow help
    hope improve increase intensify leverage maintain manage optimise optimize proceed progress
    promote pursue push raise reassure reduce reinforce resolve solve speed stay strengthen
    streamline strive support sustain try understand unlock want clarify tackle address aim attempt
    endeavour seek
    """
)

#: What is only in somebody's mind, or that nobody could hand over (object 0).
ABSTRACT = word_set(
    """
    alignment atmosphere awareness buy-in climate collaboration confidence cooperation commitment
    communication culture dialogue direction effort efforts engagement flexibility flexible forward
    goodwill harmony interest interested lot momentum mood partnership progress rapport relations
    relationship relationships signal solution spirit support synergy things tone traction
    transparency trust understanding vision way willingness ahead everything something it more
    goodwill support touch loop best board energy
    """
)

#: Subjects that name nobody (actor 0).
NOBODY = word_set(
    """
    we they us it somebody someone everybody everyone one both all people folks nobody anybody you
    this that there things team side sides parties members everything each our their your the a an
    these those
    """
)

#: Bodies whose yes is a decision of their own (actor 1, control 0).
BODIES = word_set(
    """
    board bank buyer buyers carrier city client committee company council counsel court customer
    customers department employer finance government insurer investor investors landlord legal
    lender management ministries ministry owner owners parliament partner platform procurement
    province regulator seller shareholders supplier tenant union unions vendor works-council agency
    authority lawyers lawyer auditors auditor engineering marketing sales operations hr it accounts
    treasury tenants workers employees staff
    """
)

#: Acts that are the other side's decision where the other side is the subject (control 0).
DECISIONS = word_set(
    "accept agree approve buy commit decide deliver grant keep pay ratify release sign support vote win"
)

#: Firms that examples are told with: a name alone does not tell a firm from a person.
EXAMPLE_FIRMS = word_set(
    """
    acme contoso fabrikam northwind globex initech umbrella hooli wayne stark tailspin
    adventureworks litware proseware wingtip woodgrove helio
    """
)

#: Ends of names of firms and bodies.
FIRM_ENDS = word_set(
    """
    ag bank capital co corp council energy foods foundation gmbh group holding holdings inc
    industries insurance labs llc logistics ltd media ministry partners pharma plc sa se software
    solutions systems technologies university ventures works
    """
)

#: What is handed over and is one thing: with a word that tells which, it is identified (object 2).
DELIVERABLES = word_set(
    """
    addendum agenda agreement annex appendix baseline calculation certificate checklist clause
    comments comparison contract cost-sheet deck document documents draft drafts estimate example
    export extract feedback figures file files forecast form forms guarantee index inventory invoice
    invoices item items letter letters licence list lists mandate map markup mark-up memo minutes
    model names note notes notice numbers offer order orders outline page pages paper paragraph part
    parts payment plan policy presentation price prices pricing proof proposal protocol
    questionnaire quote quotes redline redlines reference references release report reports request
    response results sample samples schedule sheet sketch slides slots specification spreadsheet
    statement statements summary survey table tables template term terms test text timeline
    timetable tables translation version wording access inspection questions log-in log-ins data
    dates
    """
)
