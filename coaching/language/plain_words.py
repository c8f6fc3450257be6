"""Words that stand in capitals only because a sentence begins there, and are nobody's name."""

import re

from coaching.language.calendar_words import MONTHS, WEEKDAYS, word_set

#: Pronouns, conjunctions, adverbs, verbs and greetings that begin sentences.
_LEADING = word_set(
    "i we they you he she it the a an our their this that these those my his her its there here what who "
    "when where why how if and but or so because as at by for from in on to with no not yes ok okay all any "
    "some each every both also still need want trying stuck last next now today tomorrow yesterday then "
    "since until before after while once only just everything everyone everybody nobody nothing none "
    "neither either somebody someone something anybody anything anyone without btw fwiw imo plus maybe "
    "perhaps basically currently let lets let's please thanks hi hello hey dear um uh well anyway honestly "
    "frankly obviously oddly sadly luckily actually finally meanwhile however though although yet thing "
    "things one two three four five six seven eight nine ten half most many few several more less much "
    "first second third another other others same such whatever whoever whether which whose is are was "
    "were be been has have had do does did can could will would should may might must shall don't can't "
    "won't we're they're it's i'm i've we've that's there's he's she's who's what's i'd we'd they'd i'll "
    "we'll turns says said asks wants thinks happens seems looks feels gets got going gone sent told heard "
    "asked tried offered agreed signed sign setting trying buying selling building raising acquiring "
    "licensing leasing negotiating renegotiating talking working looking waiting moving merging closing "
    "buy sell raise merge acquire lease rent license negotiate renew draft final open closed done ready "
    "fine good bad big small long short new old late early real true fair sure very really even never "
    "always often sometimes usually again already soon later under over above below between about around "
    "during despite except like unless than too quite rather almost nearly exactly simply ex ah oh lol ps "
    "fyi of de du und von van la re asap dr mr ms mrs prof herr frau sept up down off out back yep yeah "
    "nope ever background context "
    "update status goal target problem blocker issue issues deadline signature urgent situation summary "
    "question plan ask give get facts fact point points reason result results help "
)

#: Common nouns of deals: roles, departments, documents, goods, quantities, events.
_NOUNS = word_set(
    "renewal contract contracts deal agreement lease license licence acquisition claim claims round "
    "merger series seed bridge grant tender bid proposal offer offers quote order orders purchase sale "
    "takeover settlement mediation arbitration hearing trial case consortium alliance partnership venture "
    "project pilot phase version programme program roadmap negotiation negotiations talks talk meeting "
    "meetings call calls session sessions workshop demo kick-off kickoff launch rollout go-live handover "
    "price prices pricing cost costs budget budgets margin margins discount discounts royalty royalties "
    "rent rents wage wages pay salary salaries bonus payroll overhead overheads surcharge fee fees deposit "
    "payment payments invoice invoices cash runway valuation equity debt interest tax taxes revenue "
    "profit loss turnover growth churn demand supply volume volumes quantity quality scrap waste stock "
    "inventory delivery deliveries shipment shipments freight transport logistics truck trucks parts part "
    "components component materials material steel resin copper energy gas oil power water paper glass "
    "concrete wood food sugar milk data figures figure numbers number report reports study survey surveys "
    "document documents redline redlines annex appendix schedule timetable timesheet timesheets photo "
    "photos sample samples test tests scan scans record records log logs minutes mail mails email emails "
    "message messages letter letters rumour rumours gossip press news legal finance procurement purchasing "
    "security sales hr it marketing engineering operations production quality compliance treasury audit "
    "facilities cfo ceo coo cto cio ciso cpo cmo vp svp evp gc dpo pm md fd board boards management "
    "director directors manager managers chairman chair chairwoman chairperson president secretary "
    "minister officer officers chief boss lead leads head owner owners founder founders partner partners "
    "agent agents broker brokers lawyer lawyers solicitor solicitors counsel attorney judge jury mediator "
    "arbitrator notary expert experts accountant accountants auditor auditors adviser advisers advisor "
    "advisors consultant consultants engineer engineers technician technicians assistant champion sponsor "
    "buyer buyers seller sellers vendor vendors supplier suppliers customer customers client clients "
    "investor investors lender lenders donor donors landlord landlords tenant tenants licensor licensee "
    "contractor contractors subcontractor subcontractors insurer insurers publisher distributor "
    "distributors competitor competitors competition rival rivals incumbent opponent opponents plaintiff "
    "plaintiffs claimant claimants defendant defendants target prospect counterparty counterpart "
    "counterparts union unions local members member staff people workers worker employees employee crew "
    "team teams drivers driver nurses nurse doctors doctor teachers teacher pilots pilot foremen foreman "
    "steward stewards shareholders shareholder trustees trustee heirs family parents children kids "
    "students pupils patients residents neighbours neighbors villagers villages elders women men users "
    "user citizens voters public fans government parliament council councillors councillor ministry "
    "department delegation embassy city town county state region province district village country "
    "regulator authority agency committee commission court police mayor governor opposition coalition "
    "election elections vote votes ballot strike strikes mandate licences permit permits planning zoning "
    "site land plot building buildings flat flats house office offices floor warehouse plant factory "
    "workshop branch branches depot store stores shop shops hospital school clinic garage garden roof "
    "field farm software hardware system systems platform app service services support maintenance "
    "product products feature features patent patents trademark brand brands content rights ip code tool "
    "tools model machine machines equipment kit art season spring summer autumn winter christmas easter "
    "year years month months week weeks day days morning evening lunch dinner coffee everybody trust "
    "truth anger fear hope mood history politics absence sickness overtime rota roster rosters shift "
    "shifts rest exit governance liability warranty warranties indemnity penalties penalty exclusivity "
    "termination notice term terms scope timing timeline delay delays capacity response uptime downtime "
    "performance progress silence answer answers reply replies decision decisions approval approvals "
    "sign-off signatures signature closing completion due diligence consent consents covenants collateral "
    "quantum damages evidence proof photos statements statement witness witnesses handshake promise "
    "promises pressure threat threats risk risks trap reputation precedent face pride honour kunde "
    "contractor ex-employee inventor author professor scientist scientists fishermen farmers artist tenants "
    "covid internal english german french european american british dutch italian spanish chinese "
    "japanese canadian australian swiss russian turkish indian polish swedish norwegian danish finnish "
    "greek irish scottish welsh austrian belgian portuguese brazilian mexican korean algerian egyptian "
    "walloon flemish arab african asian western eastern northern southern europe germany france poland "
    "china us uk eu usa roi loi nda dpa msa sow sla rfp rfq po poc spa mou jv ipo kpi okr usd eur gbp chf "
    "ai api saas eod cob eow eom eoq eoy q h b2b erp crm ic linkedin whatsapp slack excel powerpoint teams "
    "xmas internet character recipe frame cease-fire ceasefire secret peace transition franchise restaurant "
    "fisheries annual collective joint current hotel airline alimony aluminium factoring facility facilities "
    "research machine-learning hospitality retail wholesale annual river border water canal nuclear "
    "distribution power royalty licensing supply service frame framework standard master wage vc vcs angel "
    "close win finish land closing final official complete total yearly monthly quarterly key main major "
    "minor wide extra special general local central federal national global shared mutual common separate "
    "university church bridge tram train airport harbour music film tv radio sports football player players "
    "owner-side union's cargo container grain coffee cocoa wine beer fish meat fruit cheese bread soil noise "
    "traffic parking night weekend sunday-premium foundry refinery mill dealer dealers franchisee wholesaler "
    "carrier carriers utility utilities bankers bank banks fund funds foundation charity association "
    "army police troops forces federation cooperative club clubs museum theatre orchestra "
)
NATIONS = word_set(
    "english german french european american americans british dutch italian spanish chinese japanese "
    "canadian "
    "australian swiss russian russians turkish indian polish swedish norwegian danish finnish greek irish "
    "scottish welsh austrian belgian portuguese brazilian mexican korean algerian algerians egyptian walloon "
    "flemish arab african asian ukrainian hungarian czech romanian serbian croatian israeli palestinian "
    "iranian "
    "iraqi pakistani kenyan nigerian chilean peruvian colombian argentine vietnamese thai malaysian "
    "indonesian "
    "danes swedes norwegians finns poles czechs greeks turks spaniards brits scots germans italians "
    "canadians "
    "mexicans brazilians indians hungarians romanians serbs croats israelis egyptians kenyans nigerians "
    "icelanders "
    "icelandic scandinavian nordic bavarian texan californian "
)
_PLAIN = _LEADING | _NOUNS | NATIONS

#: Endings of words that say what somebody or something is, and are seldom a firm's.
_ENDINGS = re.compile(
    r"[a-z]{3,}(?:tion|tions|ment|ments|ness|ance|ence|ities|ships?|ists?|isms?|ingly|ally)"
)
_NOT_A_NAME = re.compile(r"\d+|[qhv]\d{1,2}|\d+[a-z%]{1,2}|[a-z]")
_MADE_OF_TWO = re.compile(
    r"\w+-(?:like|type|ish|based|style)|(?:\w+)-(?:year|years|month|week|day|way|off|on|out|in|up|down|"
    r"sharing|transfer)"
)


def is_plain(word: str) -> bool:
    """Whether a word in lower case is no name, however it is written."""
    word = word.strip(".,;:()\"'").removesuffix("'s").removesuffix("'")
    return (
        word in _PLAIN
        or word in MONTHS
        or word in WEEKDAYS
        or bool(_NOT_A_NAME.fullmatch(word))
        or bool(_MADE_OF_TWO.fullmatch(word))
    )


#: What may follow a name in capitals without being part of it: "Contoso Legal".
_AFTER_NAMES = word_set(
    "legal finance procurement purchasing sales hr it marketing renewal contract deal agreement lease "
    "licence license "
    "talks negotiation negotiations board team account proposal price pricing project claim"
)


def may_follow(word: str) -> bool:
    """Whether a word in lower case that ends a run of capitals is no part of the name."""
    return only_leads(word) or word.strip(".,;:()") in _AFTER_NAMES or not word.strip(".,;:()").isalpha()


#: What a name of several words, in capitals inside a sentence, never begins with.
_BEFORE_NAMES = word_set(
    "the a an our their this these those that my his her its your we they i you he she it and or but if "
    "when while with "
    "from to at by for of in on as so because since after before dr mr ms mrs prof herr frau de und"
)


def never_begins(word: str) -> bool:
    """Whether a word in lower case is no part of the name of several words that follows it."""
    return word.strip(".,;:()\"'") in _BEFORE_NAMES


def only_leads(word: str) -> bool:
    """Whether a word in lower case can begin a sentence and is never part of a name."""
    return word.strip(".,;:()\"'") in _LEADING


def sounds_plain(word: str) -> bool:
    """Whether a word in lower case is plain, or is built as plain words are."""
    return is_plain(word) or bool(_ENDINGS.fullmatch(word))
