"""Each sentence the bot says, as plain text: labels, confirmations, apologies, refusals."""

from collections.abc import Sequence
from datetime import date, datetime, time

from coaching import errors
from coaching import hours as own_hours
from coaching.baselines import Baseline
from coaching.cautions import Caution
from coaching.commitment import Commitment
from coaching.cycle import Change, Cycle
from coaching.days import month, written
from coaching.deal import Brief, Deal
from coaching.errors import CoachingError
from coaching.histories import Entry
from coaching.ladder_shifts import Slip
from coaching.ladders import Milestone
from coaching.learning import Record
from coaching.moods import ENOUGH, Trend
from coaching.playbook.moves import Move
from coaching.private import Lesson, Offer
from coaching.suggestions import Reason, Win
from coaching.their_word import SEEN_AS_DONE, THEIR_VIEW

# ── Buttons and labels ────────────────────────────────────────────────────────────────────────────────

TAKE_IT = "Take it"
MORE = "More"
OTHER_WINS = "Other wins"
SHOW_WINS = "Show me wins"
START_A_DEAL = "Start a deal"
ANSWER_IN_WORDS = "Answer in words"
SKIP = "Skip"
NONE_OF_THESE = "None of these"
DONE = "Done"
PARTLY = "Partly"
NEW_DATE = "New date"
BLOCKED = "Blocked"
ACCEPT = "I'll do it"
DECLINE = "Not me"
STATUS = "How it stands"
BACK = "Back"
STOP = "Stop"
GO_ON = "Ask me more"
ASK_ME_ALONE = "Ask me alone"
CHANGE = "Change"
BRIEF = "Brief"
CLOSE_IT = "Close it"
SAVE = "Save"
OPTIONAL = "optional"
START = "Start"
DO = "Do"
BY = "By"
DONE_WHEN = "Done when"
WHY = "Why"
SAY = "Say"
ASK_IN_RETURN = "Ask in return"
WHY_NOW = "Why now"
LONG_TERM_CHECK = "Long-term check"
MIND = "Mind"
SOURCE = "Source"
PROOF = "Proof"
IN_RETURN = "In return"
WHAT_EXISTS = "What exists"
WITH = "With"
KIND = "Kind"
HELD_UP_BY = "Held up by"
SIGN_BY = "Sign by"
NEXT_TALK = "Next talk"
NEXT_FOLLOW_UP = "Next follow-up"
NOTHING_OPEN = "nothing open"
WAITING = "asked, waiting for an answer"
ASSUMPTION = "Assumption"
STAKE = "Stake"
TEST = "Test"
STOPS_IF = "Stops early if"
DECISION = "Decision"

FLAGS = {
    "public_tender": "Public tender",
    "represented": "Lawyer or union for them",
    "listed": "Listed company",
    "competitors": "We compete with them",
}

STATES = {
    "proposed": "proposed",
    "open": "open",
    "done": "done",
    "partly_done": "partly done",
    "missed": "missed",
    "renegotiated": "renegotiated",
    "declined": "declined",
    "cancelled": "let go",
}

EFFORTS = {"S": "under an hour", "M": "about a day", "L": "several people"}

EFFECTS = {
    "credibility": "it shows that your word holds",
    "momentum": "it makes the next step easier",
    "clarity": "it makes a big question a small one",
    "lower_risk": "it makes saying yes less risky",
    "trust": "it lets both sides check words against deeds",
    "test_cooperation": "it tests whether you can work together",
    "political_cover": "it gives people something to show at home",
    "speed": "it shortens the way",
    "market_confidence": "outsiders read it as a sign of health",
    "leverage": "it strengthens your hand for more",
    "stakeholder_pressure": "others will ask for more of it",
    "benchmark": "it sets a standard to measure by",
}


# ── The interview ─────────────────────────────────────────────────────────────────────────────────────

NEW_DEAL = "New deal"
ABOUT_LABEL = "What are you trying to agree, and with whom?"
ABOUT_HINT = "For example: renewal with Contoso, stuck on price, sign by 31 October"
OBSTACLES_LABEL = "What holds it up? Pick up to two"
HOLDING_UP_LABEL = "The last thing that went wrong"
HOLDING_UP_HINT = "For example: legal has been silent since the 4th"
SIGN_BY_LABEL = "Signature or decision needed by"
NEXT_TALK_LABEL = "You next speak with them on"
FLAGS_LABEL = "Does any of these apply?"


def question_step(step: int, steps: int) -> str:
    return f"Question {step} of {steps}"


def example(words: str) -> str:
    return f"For example: {words}"


def questions_ended(left: int, alone: int) -> str:
    """How much is still worth asking, and where."""
    here = {0: "", 1: "One more question would help."}.get(left, f"{left} more questions would help.")
    # How many of them there are would tell others what the lead has left open.
    private = "The rest I ask you alone." if alone else ""
    return " ".join(one for one in (here, private) if one) or "I know enough for now."


def flags_question(*, unconfirmed: bool) -> str:
    """One tap that also confirms what was read."""
    one_tap = "one tap before I suggest anything: does one of these apply?"
    return f"If that is right, {one_tap}" if unconfirmed else f"{one_tap[:1].upper()}{one_tap[1:]}"


def noted(brief: Brief, today: date, kind: str, obstacles: Sequence[str]) -> str:
    """What was understood so far, in one line; empty where nothing was."""
    told = noted_facts(brief, today, kind, obstacles)
    return f"Noted: {f'with {told}' if brief.counterpart else told}." if told else ""


def noted_facts(brief: Brief, today: date, kind: str, obstacles: Sequence[str]) -> str:
    known = [
        brief.counterpart,
        kind.lower() if kind else "",
        f"held up by {' and '.join(name.lower() for name in obstacles)}" if obstacles else "",
        f"sign by {written(brief.target_date, today)}" if brief.target_date else "",
        f"next talk {written(brief.next_contact, today)}" if brief.next_contact else "",
    ]
    return " · ".join(one for one in known if one)


THAT_IS_RIGHT = "That's right"
AS_I_READ_IT = "as I read it"


# ── The brief ─────────────────────────────────────────────────────────────────────────────────────────

TOLD = "Told"
CONTACT = "Contact"
OPEN_ISSUES = "Open"
AGREED = "Agreed"
PARKED = "Put aside"
WE_NEED = "We need"
THEY_NEED = "They need"
SAYS_YES = "Can say yes"
COULD_STOP = "Could stop it"
NOT_IN_THE_ROOM = "Not in the room"
LINKED = "Linked deals"
MEASURE_FACT = "To count"
SENSITIVE = "Sensitive"
OUR_STEP = "Our own step"
TRUST = "Trust in their word (private)"
ALTERNATIVE = "Your alternative (private)"
OPEN_PROMISE = "Open promise (private)"
MAY_SEE_PRIVATE = "May see what is private"
MAY_SEE_TOO = "Who else may see what is private?"
GUESS = "guess"
A_THING_A_LINE = "One a line."
PEOPLE_HINT = "For example: CFO signs; legal could stop it; the plant manager never comes"
ALSO_WITH = "Also with"
ANOTHER_SIDE = "Another side"
OTHERS_HINT = "One a line. Take a name out, and I let that side go."
SIDE_LABEL = "Who else is on the other side?"
SIDE_WORDS_LABEL = "What holds it up with them?"
SIDE_CONTACT_LABEL = "Who is the contact there?"


def brief_title(title: str) -> str:
    return f"Brief: {title}"


def told_by(name: str, day: date, today: date, *, unconfirmed: bool) -> str:
    read = f", {AS_I_READ_IT}" if unconfirmed else ""
    return f"({name}, {written(day, today)}{read})"


def of_ten(trust: int) -> str:
    return f"{trust} of 10"


# ── Wins ──────────────────────────────────────────────────────────────────────────────────────────────


def wins_for(deal: Deal, count: int) -> str:
    what = {0: "No win", 1: "One small win", 2: "Two small wins"}.get(count, "Three small wins")
    return f"{what} for {deal.title}{facing(deal)}"


def facing(deal: Deal) -> str:
    """With whom it is, where that is not the first counterpart."""
    return f" · with {deal.faces}" if deal.faces else ""


def wins_with(name: str) -> str:
    return f"With {cut(name, 4)}"


NO_WIN_FITS = "Nothing in the playbook fits the deal as told. Tell me what holds it up, and I look again."


LLM_HALF = "FOOTHOLD_LLM_URL and FOOTHOLD_LLM_MODEL belong together: one of them is missing"
LLM_NOBODY = (
    "FOOTHOLD_LLM_WORKSPACES is missing: name the workspaces that have agreed to it, such as local:local"
)
LLM_NOT_INSTALLED = "FOOTHOLD_LLM_URL needs what pip install 'foothold[llm]' brings, and it is not installed"


def reworded(count: int) -> str:
    """Which words are whose, where a language model has said wins in the deal's terms."""
    if not count:
        return ""
    which = "One step is" if count == 1 else "The steps are"
    return f"{which} worded for this deal by a language model; More has the playbook's own words."


def assumed(names: Sequence[str]) -> str:
    """What was taken for granted, a sentence each; empty where nothing was."""
    told = {
        "obstacle": "No obstacle was named, so these are safe openers.",
        "target_date": "I count on 60 days, as no day to sign by was given.",
        "next_contact": "I count on a talk within a week.",
    }
    return " ".join(told[name] for name in names if name in told)


def why(reason: Reason, words_at_most: int) -> str:
    """Why a win is suggested; what was said is quoted, cut after so many words."""
    match reason.kind:
        case "obstacle" if reason.picked:
            return f"you picked “{reason.words}”"
        case "cue" | "obstacle":
            return f"you said “{cut(reason.words, words_at_most)}”"
        case "unlocked":
            return f"“{reason.words}” has opened the way"
        case kind:
            return _WHY.get(kind, "a safe opener that needs nobody's yes")


_WHY = {
    "overdue": "a promise of ours is overdue, and that comes first",
    "alike": "it has helped where deals were told like this one",
    "usual": "a good first win in deals of this kind",
    "signed": "it is signed, and what is signed holds by what is delivered first",
    "their_misses": "what was promised has not come on its day",
    "viewed": "they do not see it as done yet",
    "missed": "two promises in a row were late on our side, so one word kept comes first",
    "issues": "many issues are open, so they are sorted before anything is offered",
    "in_time": "it can be done in the days that are left",
}


def why_now(win: Win) -> str:
    effects = [EFFECTS[effect] for effect in win.move.effects if effect in EFFECTS][:2]
    return f"Because {why(win.because, 40)}: {' and '.join(effects)}."


def cut(words: str, at_most: int) -> str:
    parts = words.split()
    return words if len(parts) <= at_most else " ".join(parts[:at_most]) + "…"


def horizon(days: int, effort: str) -> str:
    return f"{days} day{'' if days == 1 else 's'}, {EFFORTS[effort]}"


def take_title(name: str) -> str:
    return f"Take it: {name}"


# ── Around a win ──────────────────────────────────────────────────────────────────────────────────────

SMALLER = "Smaller version"
NOT_FOR_US = "Not for us"
PIECES = "Cut it into pieces"
CUT_IT = "Cut it"
START_HERE = "Start here"
OTHER_CUTS = "Other cuts"
MEASURE_FIRST = "Agree first what is counted and what it is today, on a success sheet."
TAKE_IT_ANYWAY = "Take it anyway"
TAKE_THAT_INSTEAD = "Take that instead"
THEY_CAN_SAY_YES = "Why they can say yes"
AT_HOME = "What they can say at home"
OUR_HOME = "What we can say at home"
OUR_HOME_HINT = "For example: we gave nothing for it, and it lapses by itself"
GOAL = "The big goal"
BRINGS_CLOSER = "Brings closer"
COMES_FROM = "Comes from"
GAMED = "How it could be gamed"
HOW_GAMED = (
    "What would let either side reach the number, or bring the event about, without the result behind it? "
    "Write down what would show that."
)
FIRST_HALF_HOUR = "First half hour"
INSTEAD = "Instead"


def goal(deal: Deal, today: date) -> str:
    """What all small wins are for, and by when."""
    day = None if deal.brief.signed_on else deal.brief.target_date
    return promise(deal.goal, day, today) if day else deal.goal


ORIGINS = {
    "business": "a tool of business",
    "diplomacy": "a tool of diplomacy",
    "both": "a tool of business and of diplomacy",
}


def quoted(words: str) -> str:
    return f"“{words}”"


def origin(move: Move, pair: Move | None) -> str:
    """Where a move was learned and, where a suggested one comes from the other world, what goes with it."""
    learned = ORIGINS[move.origin]
    if pair is None:
        return f"{learned[:1].upper()}{learned[1:]}."
    gives = {
        "business": "this one can be counted, that one shows respect",
        "diplomacy": "this one shows respect, that one can be counted",
    }
    goes_with = f"Goes with “{pair.name}”, {ORIGINS[pair.origin]}: {gives[move.origin]}."
    return f"{learned[:1].upper()}{learned[1:]}. {goes_with}"


FAIR_PRESSURE = "Is every word of it true, and is it said to those whom it concerns?"


def long_term_check(move: Move) -> str:
    """The move's own question and, where it makes others ask for more, whether that pressure is fair."""
    fair = FAIR_PRESSURE if "stakeholder_pressure" in move.effects else ""
    return f"{move.long_term_check} {fair}".strip()


def smaller_title(name: str) -> str:
    return f"Smaller: {name}"


SMALLER_INTRO = "The same step in as few days as it takes, on one part. You can start it alone today."

DECLINE_REASON_LABEL = "Why not?"
DECLINE_WORDS_LABEL = "In a few words, if you like"
DECLINE_REASONS = {
    "not_now": "Not now",
    "never": "Never for this deal",
    "they_would_refuse": "They would refuse",
    "tried": "We tried it",
    "too_big": "It is too big",
    "other": "Something else",
}


def not_for_this_deal(name: str) -> str:
    return f"Not for us: {name}"


def rests(again_on: date | None, today: date) -> str:
    if again_on is None:
        return "Noted. I do not suggest it again for this deal."
    return f"Noted. I do not suggest it again before {written(again_on, today)}."


def next_best(found: bool, smaller: bool) -> str:  # noqa: FBT001 - what there is to show
    if smaller:
        return "Here it is in small, and what fits next." if found else "Here it is in small."
    return "This fits next:" if found else NO_WIN_FITS


def caution_title(name: str) -> str:
    return f"Before you take it: {name}"


CAUTIONS = {
    "public_while_listed": (
        "A listed company is involved, and what is said to some may move its price. I would say nothing "
        "outside the deal before those who watch over disclosure agree."
    ),
    "pilot_stalled_before": (
        "An earlier pilot with them ended without a decision. I would agree first which result leads to "
        "which decision, and by whom, or this one ends like it."
    ),
    "no_true_date": (
        "You have told me of no event that they must meet anyway. A deadline that is not true costs more "
        "trust than it gains time, so I would look for a true one first."
    ),
    "nothing_verified": (
        "This cannot be taken back, their word is in doubt, and nothing yet shows whether it holds. I would "
        "check one promise first."
    ),
    "only_trade": (
        "Only one issue is on the table, so this gives away the only thing you have to trade. I would find a "
        "second issue, or tie it to what happens, first."
    ),
    "past_target": (
        "It would be done on {due}, after the day to sign by, {target}. I would take a step that helps "
        "before that day."
    ),
    "stakes_jump": (
        "The last step that was kept was about {before}, this one is about {amount}: more than three times "
        "as much. Steps that grow slowly hold better, so I would put one between."
    ),
}


def caution(reason: Caution) -> str:
    return CAUTIONS[reason.code].format(**reason.facts)


ISSUE_LABEL = "Which one issue is too big or stuck?"
ISSUE_HINT = "In a few words, for example: the price, or who runs the service at night"
PIECES_INTRO = (
    "Each piece can be agreed early, subject to the overall agreement. Which is the easiest that matters?"
)


def pieces_of(issue: str) -> str:
    return f"Pieces of “{cut(issue, 12)}”"


PILOT_LABELS = {
    "metric": "What is counted",
    "baseline": "What it is today",
    "threshold": "The level that counts as success",
    "decision": "What is decided if that level is reached",
    "stop_rule": "What stops it early",
    "assumption": "What must be true for it to work",
}
STAKE_LABEL = "What you put at stake"
STAKE_HINT = "For example: two people for one week"
ACCORD_LABELS = {
    "end_goal": "Where it leads in the end",
    "expiry": "The day on which it ends",
    "remedy": "What follows if a side does not keep it",
}
ACCORD_HINTS = {
    "end_goal": "For example: a three-year supply agreement",
    "expiry": "For example: 31 October",
    "remedy": "For example: the weekly payments stop the same day",
}
DECISION_DAY_LABEL = "The day of the decision"

WHAT_LABEL = "What will be done"
WHAT_HINT = "What stands in [brackets] is filled in from your answers below."
OWNER_LABEL = "Who owns it"
DUE_LABEL = "By when"
MEASURE_LABEL = "Done when"
IN_RETURN_LABEL = "What to ask in return"


# ── Commitments and follow-ups ────────────────────────────────────────────────────────────────────────

WILL = " will: "


def promise(what: str, due: date, today: date) -> str:
    """What will be done and by when; a day that stands in the words already is not said twice."""
    return what if written(due, today) in what else f"{what.rstrip('.')} ({by_day(due, today)})"


def whose(commitment: Commitment, today: date) -> str:
    """A promise as news; one of theirs with who made it."""
    told = promise(commitment.what, commitment.due, today)
    return f"{commitment.owner.name}: {told}" if commitment.theirs else told


def by_day(day: date, today: date) -> str:
    return f"by {written(day, today)}"


I_ASK_ON = "I'll come back to it "

PROMISE_TITLE = "A promise in your own words"
PROMISE_IT = "Promise it"
OWN_WORDS_HINT = "For example: send the redlines to their counsel"
IF_THEN_LABEL = "If something gets in the way"
IF_THEN_HINT = "For example: if legal is silent, then I call their deputy"
NOT_WORSE_LABEL = "What must not get worse for that number?"
IF_THEN = "If it gets stuck"
NOT_WORSE = "Must not get worse"
SHALL_I_WRITE = "Shall I write it like this?"
WHICH_DAY = "[which day?]"
YES = "Yes"
NOT_NOW = "Not now"
KEEP_AS_IT_IS = "Keep it as it is"
I_DO_IT = "I do it"
OTHER_ANSWER = {"actor": "Somebody else", "date": "Another day", "which_day": "Another day"}
FILL_IN = "Fill it in"
SAY_WHAT = "Say what"
TAKE_IT_UP = "Take it up"
LET_IT_GO = "Let it go"
RECORD_IT = "Record it"
LISTENS_HERE = "From now on I look out for promises in this channel."
LISTENS_IN_THREAD = "From now on I look out for promises in this thread."
LISTENS_HOW = "Whoever makes one is asked alone whether to record it. Nothing is kept before they say so."
LISTENS_NO_MORE = "I no longer look out for promises here. What waited for a yes is deleted."
LISTENS_NOT_TO_YOU = "I leave what you write alone. What waited for your yes is deleted."
LISTENS_TO_YOU = "I ask you again where something you write sounds like a promise."
NOT_ME_PLEASE = "Not me, please"
SWITCH_IT_OFF = "Switch it off"
DO_NOT_ASK_ME = "Don't ask me"
ASK_ME_AGAIN = "Ask me again"
NO_PROMISE = "Not a promise"
TAKEN_FOR_NONE = "All right, that was none. I have kept nothing of it."
PERHAPS_PROMISED = "You wrote this today. Is any of it a promise to record? What you leave is deleted."
#: Teams shows these below the card that was pressed, to the one who pressed.
TAKEN_IN = "Noted."
ANSWERED_BELOW = "My answer stands below."
ANSWERED_IN_CHAT = "I answer you in our own chat."
CANNOT_LISTEN = (
    "I cannot read messages here: the app was installed without that. Whoever manages it can install it anew"
    " with docs/manifest.listening.yml. Until then “Record as commitment” in a message's menu does the same."
)
RECORD_TITLE = "Record as a commitment"
RECORD_AS_COMMITMENT = "Record as commitment"
SAID_IN = "Said in"
THE_MESSAGE = "the message"
RECORD_IN_WHICH = "No deal is led there. Which of yours is it for?"
NO_DEAL_TO_RECORD_IN = "No deal is led there, and you have none open. Start one, then record it again."
SOUNDS_LIKE_A_PROMISE = "That sounds like a promise. Shall I record it, and ask on the day?"
PUT_ASIDE_LINE = "Not yet a promise. It stands under “status”, and you can take it up there."
LET_GO_LINE = "Taken off the list. Nobody was told of it."
NOT_YET_A_PROMISE = "not yet a promise"


def if_then_start(obstacle: str) -> str:
    """How a line for what may get in the way can begin; empty where no obstacle was told."""
    return f"If {obstacle[:1].lower()}{obstacle[1:]} gets in the way, then" if obstacle else ""


def unknown_here(name: str) -> str:
    return f"I know nobody called {cut(name, 4)} on your side here."


def blank_label(bracket: str) -> str:
    """What stands in brackets, as the label of its field."""
    words = bracket.strip("[]")
    return f"{words[:1].upper()}{words[1:]}"


def recorded_as_soft(element: str, day: date | None, today: date) -> str:
    missing = PIECES_MISSING[element]
    if day is None:
        return f"Recorded as soft; still open: {missing}."
    return f"Recorded as soft. I come back on {written(day, today)} for the missing piece: {missing}."


def still_open(brackets: Sequence[str]) -> str:
    return f"Still open: {', '.join(brackets)}"


def soft_state(element: str) -> str:
    return f"soft, still open: {PIECES_MISSING[element]}"


GOES_WITH = "Goes well with it: "
BINDS_ANOTHER = "Does this bind another deal? If it does, tell me which."
YES_IT_BINDS = "It does"
PREMORTEM = "Twenty minutes first"


def decided_on(day: date, today: date) -> str:
    return f"The decision comes on {written(day, today)}, and I ask about it then."


PROPOSED_TO = ", this is proposed to you: "
PROPOSED_BY = "Proposed by "
DECLINED = " passes on: "
DECLINED_WAY_ON = "Somebody else can take it, or ask me for other wins."


def due_today(due: date, today: date) -> str:
    if due == today:
        return ", today is the day for: "
    return f", this was due on {written(due, today)}: "


# ── Proposed otherwise, changed, taken back ──

OTHERWISE = "Otherwise"
THAT_WORKS = "That works"
NOT_LIKE_THAT = "Not like that"
SAY_WHY = "Say why"
ANSWER = "Answer"
PROPOSE_IT = "Propose it"
UNDO = "Undo"
HISTORY = "History"
OTHERWISE_TITLE = "How would you do it?"
OTHERWISE_LINE = "Change what does not suit you. It goes back to the one who proposed it, to answer."
WOULD_OTHERWISE = " would do it otherwise: "
TO_ANSWER = ", is that all right with you?"
STAYS_WITH = "It stays with "
WHY_NOT_TITLE = "Why not?"
BECAUSE_LABEL = "Why not, in a few words?"
BECAUSE_HINT = "For example: I am away that week"
WHY_OTHERWISE_LABEL = "Why otherwise, in a few words?"
CHANGE_TITLE = "Change it"
WHY_CHANGED_LABEL = "Why does it change?"
WHY_CHANGED_HINT = "Needed where “Done when” changes: a measure stays as it is unless there is a reason."
REASON_LABEL = "Why does it move?"
REASON_HINT = "For example: their lawyer is away until Thursday"
CHANGED = " changed it: "
UNTIL_NOW = "Until now it was for "
TAKES_OVER = " takes it over: "
KEEPS_IT = " keeps it, in these words."
ABOUT_A_PROPOSAL = " about what was proposed:"
LEAD_HANDS_OVER = "Only you are told. Perhaps a word helps, or somebody else does it:"
NOBODY_ANSWERED = "Nobody has answered this proposal, so I let it go."
NOBODY_TOOK_OVER = "Nobody has taken it over, so it stays with "
TOOK_BACK = " took back "
TAKEN_BACK = {
    "made": "a promise",
    "accepted": "a yes",
    "declined": "a no",
    "countered": "another proposal",
    "changed": "a change",
    "reassigned": "a handover",
    "done": "“Done”",
    "partly_done": "“Partly”",
    "moved": "the new date",
    "missed": "“missed”",
    "blocked": "“Blocked”",
    "cancelled": "letting go",
    "viewed": "a view",
}
HISTORY_LINE = "What happened to it, the newest last:"
WHICH_HISTORY = "The history of which promise?"
NO_HISTORY = "No promise was made here yet."


def stands_again(commitment: Commitment, today: date) -> str:
    """What was taken back, and how it stands now."""
    what = f": “{cut(commitment.what.rstrip('.'), 30)}”"
    if commitment.state == "cancelled":
        return f"{what} is let go."
    return f"{what} is {state_of(commitment, today)}, as before."


def history_title(what: str) -> str:
    return f"History: {cut(what, 12)}"


def moments_before(count: int) -> str:
    return f"{and_more(count)}, before these"


def at_moment(there: datetime, today: date) -> str:
    """A moment on the reader's own clock."""
    return f"{written(there.date(), today)}, {there:%H:%M}"


def taken_back_at(there: datetime) -> str:
    return f" (taken back at {there:%H:%M})"


def happened(entry: Entry, today: date) -> str:  # noqa: PLR0911 - one line a kind
    """What somebody did to a promise, to be read behind their name."""
    event, after = entry.event, entry.after
    note = cut(event.note, 30)
    match event.kind:
        case "made" if after is not None:
            proposed = f"proposed it to {after.owner.name}" if after.state == "proposed" else "promised it"
            return f"{proposed}, {by_day(after.due, today)}"
        case "countered" | "changed":
            return _changed(entry, note, today)
        case "reassigned" if after is not None:
            mine = after.owner.id == event.by.id
            return _because("took it over" if mine else f"handed it to {after.owner.name}", note)
        case "declined" if after is not None and after == event.before:
            return f"said why not: “{note}”"
        case "missed":
            return f"missed its day: {CAUSES.get(note, note).lower()}" if note else "missed its day"
        case "done" | "partly_done" | "blocked" if note:
            return f"{_HAPPENED[event.kind]}: “{note}”"
        case "moved":
            before = event.before
            smaller = before is not None and after is not None and before.what != after.what
            return f"moved it: {note}" + (f", as “{cut(after.what, 12)}”" if after and smaller else "")
        case kind:
            return _because(_HAPPENED.get(kind, kind), note)


_HAPPENED = {
    "made": "promised it",
    "accepted": "said yes",
    "declined": "passed on it",
    "reassigned": "handed it over",
    "done": "did it",
    "partly_done": "did a part of it",
    "blocked": "was held up",
    "cancelled": "let it go",
    "viewed": "gave a view of it",
}


def _changed(entry: Entry, note: str, today: date) -> str:
    """Which parts of it are different, each as it is now."""
    told = "would do it otherwise" if entry.event.kind == "countered" else "changed it"
    before, after = entry.event.before, entry.after
    if before is None or after is None:
        return _because(told, note)
    parts = (
        (before.what != after.what, f"“{cut(after.what, 12)}”"),
        (before.due != after.due, by_day(after.due, today)),
        (before.measure != after.measure, f"done when “{cut(after.measure, 12)}”"),
        (before.in_return != after.in_return, f"in return “{cut(after.in_return, 12)}”"),
    )
    return _because(f"{told}: {', '.join(part for is_new, part in parts if is_new)}", note)


def _because(told: str, why: str) -> str:
    return f"{told} ({why})" if why else told


HOW_DID_IT_GO = "How did it go?"
IN_AN_HOUR = "In an hour"
TOMORROW_AT_NINE = "Tomorrow at 9"
NOT_QUITE = "Not quite"
NEEDS_HELP = "Needs help"
I_ASK_AGAIN = "The day stays as it is. I ask you again "
NO_ANSWER_FROM = "No answer yet from "
LEAD_WAY_ON = "Only you are told. Perhaps a word helps, or you answer for it:"
SMALLER_NEXT = "No blame: a smaller step is easier to keep. Half of it, within a week?"


def several_due(count: int) -> str:
    return f", today is the day for {count} things. How did each of them go?"


ON_TRACK = "Nothing to do while it is on track."
TOMORROW = "This is due on the next working day. On track, or does it need help or another day?"


def halfway(due: date, today: date) -> str:
    return f"Halfway to {written(due, today)}:"


def about_due(due: date, today: date) -> str:
    return f" about what was due on {written(due, today)}:"


def lapsed(due: date, today: date) -> str:
    return f"It was due on {written(due, today)}, and nobody has said how it went, so I note it as missed."


PROOF_LABEL = "What shows that it is done?"
PROOF_HINT = "A file, a signature, a number, a reply: something both sides can see."
SEEN_BY_LABEL = "Who has seen it?"
SEEN_BY_HINT = "For example: their CFO and both project leads"
SMALLER_DOUBT_LABEL = "Which doubt is smaller now?"
SMALLER_DOUBT_HINT = "For example: whether their system can take our data"
UNLOCKS_LABEL = "What does it open?"
SEEN_BY = "Seen by"
SMALLER_DOUBT = "Smaller doubt"
EXISTS_LABEL = "What exists already?"
REST_LABEL = "What is the rest, as a smaller step?"
REST_HINT = "Half of it is enough, if it is finished within a week."
REST_DUE_LABEL = "The rest is done by"
NEW_DATE_LABEL = "New day"
SMALLER_LABEL = "What will be done by then"
SMALLER_HINT = "The day has come, so make it smaller: which half could be done by then?"
SAME_HINT = "Leave it as it is, or make it smaller."
CAUSE_LABEL = "What was missing?"
CAUSES = {
    "time": "Time",
    "access": "Access to people or data",
    "decision": "A decision",
    "idea": "It was the wrong idea",
}
IN_THE_WAY_LABEL = "What is the smallest thing in the way?"
IN_THE_WAY_WORDS_LABEL = "In a sentence, if you like"


def kept(counterpart: str) -> str:
    return f" kept a promise to {counterpart}." if counterpart else " kept a promise."


PARTLY_TITLE = "Partly done, and the rest is smaller"
MOVED_TITLE = "New date"
BLOCKED_TITLE = "Blocked"


def opens_next(unlock_text: str) -> str:
    return f"What this opens: {unlock_text}" if unlock_text else "What could come next:"


def moved(was: date, now_due: date, today: date) -> str:
    return f" moved it from {written(was, today)} to {written(now_due, today)}."


TELL_THEM = "If they wait for it, tell them the new day before they ask."


def in_the_way(words: str) -> str:
    return f"In the way: “{cut(words, 30)}”. These fit that, and the promise stays open."


# ── What the other side owes, and how each outcome is met ─────────────────────────────────────────────

THEY_DID_IT = "They did it"
NEW_DAY = "New day"
NOT_DONE = "Not done"
THEY_DID = "They did"
NOT_YET = "Not yet"
THEY_DO = "They do"
NOT_FULLY = "Not fully"
WHO_OWES_LABEL = "Who of the other side?"
WHO_OWES_HINT = "A name or a role, for example Ms Weber or their CFO. They are not written to."
THEY_OWE_LABEL = "What did they say they would do?"
THEY_OWE_HINT = "It follows “will”, for example: confirm the committee slot"
THEY_OWE_TITLE = "What they said they would do"
I_ASK, ABOUT_IT = "I ask ", " about it "
SHOWS_IT_LABEL = "What shows it?"
THEIR_REST_LABEL = "What is still to come?"
WHY_THEY_LABEL = "What got in the way, as far as you know?"
HAS_IT_COME = "Has it come?"
THEIR_REMINDER = "A friendly word today may help."
THEY_KEPT_PART = "Name it when you next speak: a word kept is worth more when it is seen."
THEIR_LEAD_WAY_ON = "Only you are told. If you know how it went, answer for it:"
LET_REST = "Nobody has said whether it came, so I let it rest, and it counts for nobody."
CAUSE_FIRST = (
    "Look for a cause before a motive: illness, an approval, a question that nobody asked. "
    "Ask by your private line."
)
COULD_WRITE = "You could write"
TO_COPY = "To copy"
LEAD_DECIDES = "As it is not the first time, I have told the lead of the deal alone."
THEN_NEW_DAY = "Tell me the new day, and I ask again then."
NO_NEW_STEPS = (
    "There may be a cause that you cannot see. Until their word holds again, I would give nothing first. "
    "These show what holds, or let you do without:"
)
NOT_YET_DONE = " has not done it yet: "
I_ASK_THEN = "I ask you again on that day."
THEIR_VIEW_ASKED = "Do they see it as done too?"
THEIR_PART_NOTED = "Noted: they did their part."
VIEW_LABEL = "How do they see it, or what is missing for them?"
VIEW_HINT = "In their words, if you can. What we noted as done stays as it is."
SEEN_AS_DONE_TOO = "They see it as done too"
SEEN_OTHERWISE = "They see it otherwise"
VIEW_NOTED = "Noted, apart from our own record."
REPAIR = "A small step with a day would close it for them too:"
REPAIR_UNDER_WAY = "Ask them what would close it, and by when it would help."
SECOND_TIME = (
    "It is the second time, so change the move or the owner: another win, or somebody else takes it."
)
WRONG_IDEA = "If it was the wrong idea, another win fits better."
WHAT_THERE_IS = "[what there is so far]"
SAY_WHAT_EXISTS_HINT = "It goes into the words to send them."

#: How somebody is spoken of, by the title in front of the name.
_SHE = ("ms ", "ms. ", "mrs ", "mrs. ", "miss ", "frau ", "madame ")
_HE = ("mr ", "mr. ", "herr ", "monsieur ")


def pronoun(name: str) -> str:
    low = name.lower()
    return "she" if low.startswith(_SHE) else "he" if low.startswith(_HE) else "they"


def said_they_would(name: str, due: date, today: date) -> str:
    """How a promise of theirs is told: in front of what it is."""
    day = "by today" if due == today else by_day(due, today)
    return f" said {pronoun(name)} would, {day}: "


def their_eve(name: str) -> str:
    return f" said {pronoun(name)} would, by the next working day: "


def they_did(name: str) -> str:
    return f" kept {'her' if pronoun(name) == 'she' else 'his' if pronoun(name) == 'he' else 'their'} word."


def ask_for_the_cause(what: str, due: date, today: date) -> str:
    """What one could write to them: no blame, a cause, and a day."""
    day = "today" if due == today else written(due, today)
    return quoted(
        f"We had this down for {day}: {what.rstrip('.')}. Has something come up? "
        "Which day works for you now, and can we help?"
    )


def missed_so_often(name: str, misses: int) -> str:
    times = "twice" if misses == 2 else f"{misses} times"  # noqa: PLR2004 - the word for two
    return f"What was promised by {name} has not come on its day {times} now."


def several_of_theirs(count: int) -> str:
    return f", today is the day for {count} things that they said they would do. Has each of them come?"


def in_return_asked(in_return: str) -> str:
    return f"In return: {quoted(cut(in_return.rstrip('.'), 20))}. Have they done it?"


def before_they_ask(was: date, now_due: date | None, exists: str, today: date) -> str:
    """The words to send to whoever waits for it (playbook, section 6, on_missed)."""
    was_due = "today" if was == today else f"on {written(was, today)}"
    new_day = written(now_due, today) if now_due else WHICH_DAY
    there_is = exists.rstrip(".") or WHAT_THERE_IS
    return quoted(
        f"This was due {was_due} and is not done. New day: {new_day}. Here is what exists: {there_is}."
    )


def view_asked(what: str) -> str:
    return f"And yours, {quoted(cut(what.rstrip('.'), 12))}: do they see it as done too?"


def sees_it_otherwise(commitment: Commitment) -> bool:
    return commitment.notes.get(THEIR_VIEW, SEEN_AS_DONE) != SEEN_AS_DONE


def view_of(commitment: Commitment) -> str:
    """How the receiver sees a promise of ours that is done; empty where nobody told."""
    words = commitment.notes.get(THEIR_VIEW, "")
    otherwise = f"{SEEN_OTHERWISE}: {evidence(words)}"
    return otherwise if sees_it_otherwise(commitment) else SEEN_AS_DONE_TOO if words else ""


# ── The deal as it stands ─────────────────────────────────────────────────────────────────────────────


NO_COMMITMENTS = "No commitments yet."


def state_of(commitment: Commitment, today: date) -> str:
    if commitment.live and commitment.due < today:
        return f"overdue since {written(commitment.due, today)}"
    if commitment.countered:
        return f"proposed otherwise, {by_day(commitment.due, today)}, for {commitment.made_by.name} to answer"
    state = f"{STATES[commitment.state]}, {by_day(commitment.due, today)}"
    if not (commitment.live and commitment.soft):
        return state
    if commitment.soft == "date":
        return f"{STATES[commitment.state]}, no day yet, {soft_state(commitment.soft)}"
    return f"{state}, {soft_state(commitment.soft)}"


def day_with_days_left(day: date, today: date) -> str:
    left = days_left((day - today).days)
    return f"{written(day, today)}, {left}" if left else written(day, today)


SHOW_PLAN = "The plan"
NO_PLAN = "I lay a plan once I know what kind of deal this is. Tell me more about it first."

WHY_MOVED = {
    "moved": "as a promise moved",
    "missed": "as a promise was missed",
    "partly": "as a promise was kept in part",
    "passed": "as an earlier day passed",
}


def plan_title(title: str) -> str:
    return f"{title} · the plan"


def where_on_the_plan(milestones: Sequence[Milestone], today: date) -> str:
    """How much is proven, what is late and what is next."""
    done = sum(one.state == "done" for one in milestones)
    late = sum(one.state == "late" for one in milestones)
    following = next((one for one in milestones if one.state != "done"), None)
    told = f"{done} of {len(milestones)} proven" + (f", {late} late." if late else ".")
    return f"{told} Next: {next_milestone(following, today)}." if following else told


def signing_passed(day: date, today: date) -> str:
    return f"The day to sign by has passed: {written(day, today)}."


def next_milestone(milestone: Milestone, today: date) -> str:
    late = f", late since {written(milestone.laid_on, today)}" if milestone.state == "late" else ""
    return f"{milestone.name}, {by_day(milestone.due, today)}{late}"


def milestone_day(milestone: Milestone, today: date) -> str:
    mark = "✓" if milestone.state == "done" else "•"
    return f"{mark} {written(milestone.kept_on or milestone.due, today)}"


def milestone_line(milestone: Milestone, today: date) -> str:
    """Its name, and what shows it or has shown it, and from which day it moved."""
    moved_from = milestone_moved(milestone, today)
    return f"{milestone.name} · {shown(milestone)}" + (f" ({moved_from})" if moved_from else "")


def shown(milestone: Milestone) -> str:
    """The proof where there is one, else what will show it."""
    return evidence(milestone.proof) if milestone.proof else milestone.evidence


def milestone_moved(milestone: Milestone, today: date) -> str:
    """From which day it moved and why; empty where it stands on the day on which it was laid."""
    if milestone.was is None:
        return ""
    was = written(milestone.was, today)
    if milestone.state == "late":
        return f"late, it was due on {was}"
    return f"moved from {was}, {WHY_MOVED[milestone.why]}"


def slip(slip: Slip, today: date) -> str:
    """What the slip of a promise moved on the ladder, and why."""
    shift = slip.shift
    reasons = {
        "missed": "as the promise it hangs on was missed",
        "partly": "as a part of the promise it hangs on is still to come",
    }
    others = f", and {slip.followed_by} after it," if slip.followed_by else ""
    told = (
        f"This moves “{shift.name}” from {written(shift.was, today)} to {written(shift.now, today)}{others}"
        f"{'' if others else ','} {reasons.get(shift.why, 'as the promise it hangs on moved')}"
    )
    if slip.signing is not None:
        return f"{told}; the day to sign by has passed, so signing moves to {written(slip.signing, today)}."
    return f"{told}." if slip.after_signing else f"{told}; the signing day stays."


OUR_WORD = "Our word"
THEIR_WORD = "Their word"
MOMENTUM = "Momentum"
RESTART = "Nothing is under way either, so here is one easy question to start again with:"


def word_kept(kept: int, late: int, missed: int) -> str:
    """How a side has kept its promises; empty while it has made none."""
    told = [(kept, "kept"), (late, "late"), (missed, "missed")]
    return ", ".join(f"{count} {name}" for count, name in told if count)


def momentum(to_first: int | None, between: int | None, since: int | None, wins: int) -> str:
    """Days to the first evidence, between evidence and since the latest; empty while there is none."""
    if to_first is None:
        return ""
    parts = [
        f"first evidence after {_days(to_first)}",
        f"then every {_days(between)}" if between else "",
        f"the latest {_days(since)} ago" if since else "the latest today",
        f"{wins} in two weeks" if wins else "",
    ]
    return ", ".join(part for part in parts if part)


def _days(count: int | None) -> str:
    return f"{count} day{'' if count == 1 else 's'}"


NEWS = {"done": "Done", "partly_done": "Partly done", "moved": "Moved", "made": "Promised"}
WHAT_NEXT = "What is the next small win?"


def weekly_title(title: str) -> str:
    return f"{title} · new this week"


def after_signing(title: str, days: int) -> str:
    return f"{title} · {_days(days)} after signing"


def stalled(days: int) -> str:
    return f"Nothing new to see in {_days(days)}."


YOUR_PROMISES = "Your promises"
NOTHING_WAITS = "No promise of yours waits."
BROUGHT_ME_IN = " has brought me in."
INSTALLED_ME = "I am in your workspace now. Invite me into the channel of a deal, or start right here."
HELP = "Help"


def theirs_of(commitment: Commitment) -> str:
    """Whose it is, where the other side owes it."""
    return f"{commitment.owner.name}: " if commitment.theirs else ""


def at_a_glance(kept: int, live: int) -> str:
    return f"{kept} kept, {live} open"


OVERDUE = "Overdue"
TODAY = "Today"
IN_A_WEEK = "In the next seven days"
LATER_ON = "Later"


def progress(proven: int, of: int) -> str:
    """How far a deal is on its plan, to be seen and to be read out."""
    return f"{'▰' * proven}{'▱' * (of - proven)} {proven} of {of} proven"


def deal_named(title: str) -> str:
    return f"Deal: {title}"


YOUR_DEALS = "Your deals here"
NO_DEALS = "No open deal here yet."
WHICH_DEAL = "Which deal do you mean?"


NOT_SIGNED_YET = "Not signed yet"
SIGNED_LINE = "What is signed holds by what is delivered first. Which of these comes first?"


def signed(title: str, day: date, today: date) -> str:
    return f"{title} is signed, {written(day, today)}"


def close_question(title: str, open_commitments: int) -> str:
    if open_commitments == 0:
        return f"Close {title}? I stop following it up."
    things = "1 open commitment is" if open_commitments == 1 else f"{open_commitments} open commitments are"
    return f"Close {title}? {things} let go, and I stop following it up."


def closed(title: str, outcome: str) -> str:
    ended = ENDED.get(outcome, "is closed")
    again = " Whoever wants to go on opens it again." if outcome == "parked" else ""
    return f"{title} {ended}. I follow up nothing more of it.{again}"


# ── The end of a deal, and what was learned ───────────────────────────────────────────────────────────

SAY_HOW_IT_ENDED = "Say how it ended"
DEBRIEF_OFFER = "A word on how it ended helps the next deal. It can also be closed without."
DEBRIEF_TITLE = "How did it end?"
LESSONS_STAY_PRIVATE = (
    "What helped and what you would do otherwise are kept sealed: the deal's lead and those chosen see them,"
    " in private."
)
OUTCOME_LABEL = "How did it end?"
OUTCOMES = {"agreement": "Agreement", "no_agreement": "No agreement", "parked": "Parked for now"}
#: How it is said of a deal that it ended, and in which state the lessons of it are quoted.
ENDED = {
    "agreement": "is closed, with an agreement",
    "no_agreement": "is closed, without agreement",
    "parked": "is parked",
}
ENDED_IN = {"agreement": "agreed", "no_agreement": "ended without agreement", "parked": "parked"}
HELPED_LABEL = "What helped most?"
OTHERWISE_LABEL = "What would you do otherwise? One lesson"
OPEN_AGAIN = "Open it again"
REOPENED = (
    "It is open again. Earlier promises were let go, so the next small win is the way back in."
    " I look again when it stands still."
)
LESSONS_TITLE = "What your deals have taught"
NO_LESSONS = "No lessons yet. When you close a deal, tell me what helped, and it stands here."
WHAT_WORKED = "What worked"
YOUR_TEAM = "Your deals together"

#: Words of a lesson that is told unasked.
LESSON_WORDS = 40


def recalled_title(title: str) -> str:
    return f"For {title}, from your earlier deals"


def taught_by(deal: Deal, lesson: Lesson, today: date) -> str:
    """Renewal with Contoso, agreed in March."""
    ended = ENDED_IN.get(deal.outcome, "closed" if deal.closed_at is not None else "parked")
    return f"{deal.title}, {ended} in {month(lesson.on, today)}"


def from_deal(deal: str, told: str) -> str:
    return f"From {deal}: {told}"


def lesson(told: Lesson) -> str:
    parts = (
        f"helped: {told.helped.rstrip('.')}." if told.helped else "",
        f"Next time: {told.otherwise.rstrip('.')}." if told.otherwise else "",
    )
    return " ".join(one for one in parts if one)


LEARNED_TITLE = "Which moves worked for your team"
HOW_IT_COUNTS = (
    "Counted from your own deals: what has ended, what was done, and where more followed in two weeks."
)
TOO_FEW = "too few to say"
NOTHING_LEARNED_YET = "Too few to say: a move counts once it was taken five times and has ended."
WORKED_FOR_YOU = "Worked for your team"


def record(record: Record) -> str:
    return f"taken {record.taken}, done {record.done}, moved the deal {record.moved}"


def worked(record: Record) -> str:
    return f"{record.done} of {record.taken} done, {record.moved} moved the deal"


def too_few(names: Sequence[str]) -> str:
    return f"Too few to say: {', '.join(names)}." if names else ""


TEAM_TITLE = "Your deals together"
NO_DEALS_OF_YOURS = "You are in no deal yet. Start one, and I count from there."
DEALS = "Deals"
FIRST_WIN = "To the first win"
BETWEEN_EVIDENCE = "Between evidence"
NOTHING_COUNTED = "nothing to count yet"
YOUR_DEALS_BUTTON = "The deals"


def deals_of_yours(under_way: int, stalled: int, closed: int) -> str:
    return f"{under_way} open, {stalled} of them stalled; {closed} closed"


def median_days(days: int | None) -> str:
    return f"{_days(days)} (median)" if days is not None else NOTHING_COUNTED


def latest_only(count: int) -> str:
    return f"Over your latest {count} deals."


BASELINE = "To compare with"


def baseline(found: Baseline, today: date) -> str:
    """An earlier test reached 55 claims a day, Contoso, March."""
    kind = "test" if found.test else "win"
    measure = f" ({found.metric})" if found.metric and not found.says_what else ""
    return f"An earlier {kind} reached {found.reached}{measure}, {found.whose}, {month(found.on, today)}"


# ── Own hours, absence, hand-over ─────────────────────────────────────────────────────────────────────

SETTINGS = "Your hours"
SETTINGS_LINE = (
    "I write nothing unasked in your quiet hours, on your weekend, on holidays and on your days off."
)
ZONE_LABEL = "Your time zone"
ZONE_HINT = "Such as Europe/London or Tokyo. Empty: the one in your chat profile, else your workspace's."
COUNTRY_LABEL = "Whose holidays"
QUIET_LABEL = "Quiet hours"
QUIET_HINT = "Such as 18:00 to 08:00, or none. Empty: 18:00 to 08:00."
DAYS_OFF_LABEL = "Days off"
DAYS_OFF_HINT = "One a line, such as 24 December, or 20 March to 2 April."
HOW_OFTEN_LABEL = "How often I ask"
AS_USUAL = "usual"
HOW_OFTEN = {
    AS_USUAL: "halfway, on the eve and on the day",
    own_hours.ON_THE_DAY: "on the day only",
}
ZONE = "Time zone"
HOLIDAYS = "Holidays"
WEEKENDS_ONLY = "weekends only"
NONE_SET = "none"
GO_AWAY = "Away"
AWAY_LINE = "I write nothing to you until you are back. Who stands in is asked about your promises instead."
AWAY_UNTIL_LABEL = "Away up to and on"
STAND_IN_LABEL = "Who stands in"
STAND_IN_HINT = "Empty: what falls due waits for you."
WELCOME_BACK = "Welcome back. I follow up with you again."
NOT_AWAY = "I had not noted you as away. I follow up with you as usual."
LEAD_LABEL = "Who leads the deal from now on"
LEAD_FORM = "A new lead"
LEAD_LINE = "They see what was told in private, too. You stay a member of the deal."
HAND_OVER = "Hand over"
LEFT_FORM = "Somebody has left"
LEFT_LABEL = "Who has left"
LEFT_LINE = "Their open promises become yours. Nobody else is told."
HAS_LEFT = "They have left"
LET_GO = "Let go"
HAND_ON = "Give it to another"
KEEPER_LABEL = "Who of us looks after it"
IS_LET_GO = "Let go, and followed up no more: "


def country_hint(country: str) -> str:
    kept = country or WEEKENDS_ONLY
    return f"Such as GB, Germany, DE-BY, or none. Empty: by your time zone. Kept now: {kept}."


def hours_written(quiet_from: time, quiet_until: time) -> str:
    if quiet_from == quiet_until:
        return NONE_SET
    return f"{quiet_from:%H:%M} to {quiet_until:%H:%M}"


def span_written(first: date, last: date) -> str:
    """As it can be read again, whenever that is."""
    days = [f"{written(day, day).partition(' ')[2]} {day.year}" for day in (first, last)]
    return days[0] if first == last else f"{days[0]} to {days[1]}"


def away_until(until: date, today: date) -> str:
    return f"You are away until {written(until, today)}."


def back_on(day: date, today: date) -> str:
    return f"I write nothing to you before {written(day, today)}. Back sooner? Tell me “back”."


STANDS_IN = " stands in: I ask them about your promises meanwhile."
NOBODY_STANDS_IN = "Nobody stands in, so what falls due waits for you."


def stands_in_for(until: date, today: date) -> str:
    return f" is away until {written(until, today)} and named you to stand in."


STANDS_IN_LINE = "What falls due of theirs I ask you, and you can answer for them."


def asks_stand_in(until: date, today: date) -> str:
    return f" is away until {written(until, today)}, and you stand in. How does this stand?"


LEADS_NOW = " leads this deal now; "


def stays(name: str) -> str:
    return f"{name} stays a member."


def has_left(name: str, count: int) -> str:
    if count == 0:
        return f"{name} has left the deal, with nothing open."
    things = "1 open promise is" if count == 1 else f"{count} open promises are"
    return f"{name} has left the deal. Their {things} yours now: keep, give to another, or let go."


# ── Rounds, reviews and talks ─────────────────────────────────────────────────────────────────────────

NEW_ROUND = "A new round"
NEXT_ROUND = "Next round"
BEGIN_ROUND = "Begin"
ROUND = "Round"
ROUND_DAY = "Where it is"
ROUND_ACTIONS = "Actions"
ROUND_INTRO = "One goal, at most three actions, a review at the end, and one thing done otherwise after it."
ROUND_BEGUN = (
    "At most three actions, so that each gets done. What is measured stays as it is until the review."
)
ROUND_GOAL_LABEL = "The goal of this round"
ROUND_GOAL_HINT = "For example: agreed text on liability"
ROUND_LENGTH_LABEL = "How long"
DONE_OTHERWISE = "Done otherwise"
REVIEW_NOW = "Review it"
NO_ROUND_YET = "No round is under way, so there is nothing to review. A round takes 7 to 14 days."


def round_length(days: int) -> str:
    return f"{days} days"


def round_title(title: str, number: int, goal: str) -> str:
    return f"{title} · round {number}: {goal}"


def round_day(cycle: Cycle, today: date) -> str:
    """Which day of the round it is, and when its review comes."""
    if today > cycle.ends_on:
        return f"its review waits since {written(cycle.ends_on, today)}"
    if today == cycle.ends_on:
        return "its review is today"
    return f"day {cycle.day(today)} of {cycle.days}, review on {written(cycle.ends_on, today)}"


def round_in_short(cycle: Cycle, done: int, actions: int, today: date) -> str:
    return f"{cycle.number}: {cycle.goal} · {round_day(cycle, today)} · {actions_done(done, actions)}"


def actions_done(done: int, actions: int) -> str:
    return f"{done} of {actions} done" if actions else "no action yet"


def round_full(actions: Sequence[str]) -> str:
    named = "; ".join(quoted(cut(one, 8)) for one in actions)
    return (
        f"A round holds three actions, so that each gets done: {named}. Could this one wait? {SEND_IT_AGAIN}"
    )


REVIEW_INTRO = "Only you see this. What moved, as far as I know it:"
REVIEW_AGAIN = (
    "The review of this round still waits. I ask no more after this; “review” brings it back at any time."
)
ONLY_MEETINGS = (
    "Two rounds brought no evidence beyond meetings. One step that can be counted would show whether talking "
    "leads anywhere:"
)
MOVED_LABEL = "Moved"
PARTLY_MOVED = "Moved in part"
NOTHING_SHOWN = "nothing yet that I know of"
STILL_OPEN = "Still open"
CHANGED_IN_ROUND = "Changed"
ANSWER_FIVE = "Review it now"
REVIEW_FORM = "Review"


def review_title(title: str, number: int, goal: str) -> str:
    return f"{title} · review of round {number}: {goal}"


def with_proof(what: str, proof: str) -> str:
    return f"{what.rstrip('.')} · {evidence(proof)}" if proof else what


def promise_of(commitment: Commitment, today: date) -> str:
    """What is promised, by whom and by when."""
    return f"{commitment.owner.name}: {promise(commitment.what, commitment.due, today)}"


def promise_by(commitment: Commitment, today: date) -> str:
    late = f" (overdue since {written(commitment.due, today)})" if commitment.due < today else ""
    return f"{cut(commitment.what, 20)}{late}" if late else promise_of(commitment, today)


def changed(change: Change) -> str:
    """What was changed of a promise, with the reason where one was told."""
    what = cut(change.commitment.what, 12)
    if change.kind == "moved":
        days, _, why = change.note.partition(": ")
        missing = CAUSES.get(change.reason, change.reason)
        reason = why or (f"as this was missing: {missing.lower()}" if missing else NO_REASON)
        return f"{what}: {f'from {days}, {reason}' if days else reason}"
    note = change.note or NO_REASON
    return f"{what}: {'another owner' if change.kind == 'reassigned' else 'other words'}, {note}"


NO_REASON = "no reason was told"


WHAT_MOVED_LABEL = "What moved?"
WHAT_PROOF_LABEL = "What is the proof?"
LEARNED_LABEL = "What did we learn about them?"
LEARNED_HINT = "For example: they need it before their audit"
OPEN_PROMISES_LABEL = "Which promise is open?"
NEXT_WIN_LABEL = "What is the next small win?"
NEXT_WIN_HINT = "For example: their date for the security check"
COAST_LABEL = "After this win: what could make us coast?"
CHANGE_LABEL = "The one thing to do otherwise in the next round"
CHANGE_HINT = "Your whole team sees this. For example: one question a week, not five at once"
CHANGE_WHY_LABEL = "Why, if something is to be done otherwise"
CHANGE_WHY_HINT = "For example: five at once were left unanswered"
SCALE_LABELS = {
    "trust": "How far do you trust their word? 0 not at all, 10 fully",
    "result": "What this round brought us: 1 disappointing, 5 very good",
    "process": "How we worked with them: 1 hard going, 5 fair and easy",
    "relationship": "Where we stand with them: 1 worse than before, 5 much better",
}
SCALES_IN_SHORT = {"trust": "trust", "result": "result", "process": "process", "relationship": "relationship"}


def with_reason(change: str, why: str) -> str:
    return f"{change.rstrip('.')}, because: {why}" if why else change


def review_kept(number: int) -> str:
    return f"Round {number} is reviewed"


def trend(trend: Trend) -> str:
    """In one line, for the lead alone."""
    if not trend.courses:
        return f"Trust and mood: {trend.reviews} of {ENOUGH} reviews, too few to say where they go."
    told = ", ".join(
        f"{SCALES_IN_SHORT[one.scale]} {' → '.join(map(str, one.told))} ({_course(one.rose)})"
        for one in trend.courses
    )
    return f"{told[:1].upper()}{told[1:]}."


def _course(rose: int) -> str:
    return "rising" if rose > 0 else "falling" if rose < 0 else "level"


SAID_ALONE = "That is for you alone, so I answer in our direct messages."

NEW_TALK_DATE = "New talk date"
WHAT_TO_BRING = "What to bring"
NO_TALK_DAY = "You have told me of no day ahead for it."
PRIVATE_ELSEWHERE = (
    "The lead, and those whom the lead has chosen, find more with “talk” in our direct messages."
)
LEARNED = "Learned last"
LATEST = "Latest offer"
WE_OWE = "We owe"
THEY_OWE = "They owe"
ASK_FOR = "Ask for"
ASK_THEM = "Ask them"
ASK_INTERESTS = "What matters most to you in this, and what would worry you?"
TO_OFFER = "Offer"
AVOID = "Avoid"
KEEP_TO_YOURSELF = "Keep to yourself"
NOTHING_MOVED = "Nothing moved"
NOTHING_MOVED_LINE = (
    "That tells something, too: it holds somewhere. A smaller step is easier to say yes to. Perhaps this one:"
)
SIDE_MOVED = {"they": "They moved", "we": "We moved"}
WHO_MOVED = {"they": "They", "we": "We"}


def talk_title(deal: Deal, day: date | None, today: date) -> str:
    whom = f" with {deal.brief.counterpart}" if deal.brief.counterpart else ""
    when = f" · {written(day, today)}" if day else ""
    return f"{deal.title} · next talk{whom}{when}"


def check_guess(guess: str) -> str:
    return f"Is it right that this matters to you: {guess}?"


def to_offer(win: Win) -> str:
    return f"{win.move.name}, subject to the overall agreement: {cut(win.do, 40)}"


def limits(limit: str, strength: str, alternative: str) -> str:
    """What is not to be said in the talk, for those alone who may see it."""
    told = (
        f"your walk-away ({limit})" if limit else "",
        f"your alternative ({': '.join(one for one in (strength, alternative) if one)})" if strength else "",
    )
    return " and ".join(one for one in told if one)


def after_talk(counterpart: str, day: date, today: date) -> str:
    whom = f" with {counterpart}" if counterpart else ""
    return f"Your talk{whom} was on {written(day, today)}. What moved?"


def talk_date_kept(day: date, today: date) -> str:
    """What comes before it and after it; for a talk that is near, the page is there for the asking."""
    soon = (day - today).days <= 1
    told = (
        "“talk” shows what to bring. After it"
        if soon
        else "I send you what to bring the working day before, and"
    )
    return f"The next talk is on {written(day, today)}. {told} I ask what moved."


OFFER_FORM = "Who moved?"
OFFER_FORM_INTRO = "Kept sealed, and shown in private alone."
WHO_MOVED_LABEL = "Who"
ON_WHICH_LABEL = "On which issue"
ON_WHICH_HINT = "For example: price"
TO_WHAT_LABEL = "To what"
TO_WHAT_HINT = "For example: 12 %"
OFFER_KEPT = "Kept, for those alone who may see what is private"
ALL_OFFERS = "All offers"
NO_OFFERS = "None told yet. For example: “offer they moved to 12 % on price”."


def offers_title(title: str) -> str:
    return f"{title} · who moved"


def offer_line(offer: Offer, today: date) -> str:
    who = offer.counterpart if offer.side == "they" and offer.counterpart else WHO_MOVED[offer.side]
    return f"{who} moved on {offer.issue} to {offer.to} ({written(offer.on, today)})"


def offered_before(offer: Offer, today: date) -> str:
    return f"Before: {offer.to} ({written(offer.on, today)})."


def issue_of(offer: Offer) -> str:
    return f"{offer.issue} ({offer.counterpart})" if offer.counterpart else offer.issue


def offers_on(offers: Sequence[Offer], today: date) -> str:
    return "; ".join(f"{one.side} {one.to} ({written(one.on, today)})" for one in offers)


# ── Help ──────────────────────────────────────────────────────────────────────────────────────────────

HELP_TITLE = "Win small, win early, win often"
HELP_INTRO = "I help a deal team find a small, concrete win, keep the promise, and draw the next win from it."
HELP_PHRASES = (
    ("/deal new", "tell me about a deal, in a form"),
    ("/deal new Renewal with Contoso, stuck on price, sign by 31 Oct", "the same in one line"),
    ("/deal wins", "three short-term wins that fit it now"),
    ("/deal brief", "all I was told of the deal, to check and to change"),
    ("/deal questions", "tell me more, a question at a time"),
    ("/deal commit I'll send the draft by Friday", "a promise in your own words"),
    ("/deal pieces", "a stuck issue cut into pieces, and the first of them"),
    ("/deal status", "the deal, its commitments and the next follow-up"),
    ("/deal plan", "the milestones to the signature and after it, and what moved"),
    (
        "/deal they Ms Weber confirms the slot by 12 March",
        "what they said they would do; I ask you on the day",
    ),
    ("/deal also Globex: legal is silent", "one more side of the same deal, with wins of its own"),
    ("/deal history", "all that happened to a promise, and why"),
    ("/deal undo", "take back what you did last to a promise, within half an hour"),
    ("/deal round", "a round of 7 to 14 days: one goal, at most three actions, a review"),
    ("/deal talk", "one page for the next talk: what is open, to ask, to offer and to avoid"),
    ("/deal offer they moved to 12 % on price", "who moved on what, kept sealed; in direct messages"),
    ("/deal signed", "it is signed: what makes it hold"),
    ("/deal settings", "your time zone, holidays, quiet hours and days off"),
    ("/deal away until 20 March, Bo stands in", "I leave you alone, and ask Bo; “back” ends it"),
    ("/deal lead @bo", "hand the deal over; “gone @bo” when somebody has left"),
    ("/deal why", "why small wins, in two lines, for those who doubt it"),
    ("/deal list", "your open deals here"),
    ("/deal mine", "your own promises, by day, and your deals"),
    ("/deal pause until 20 March", "I ask nothing of it till then, or until “resume”; nothing is lost"),
    ("/deal close", "close a deal, with a word on how it ended"),
    ("/deal export", "all of a deal as files, to you alone"),
    ("/deal calendar", "your promises and next talks as a file for your calendar"),
    ("/deal share plan", "a plan for the other side: the steps that you choose, as files"),
    ("/deal reopen", "open a parked deal again"),
    ("/deal team", "how your deals go, taken together"),
    ("/deal learned", "which moves worked for your team"),
    ("/deal lessons", "what earlier deals taught, in our private conversation"),
)


# ── A deal on hold, and taken along ───────────────────────────────────────────────────────────────────

PAUSE = "Put on hold"
PAUSE_LINE = "I ask nothing of it meanwhile. What falls due comes back in one message, with new days to take."
PAUSE_UNTIL_LABEL = "Until which day?"
PAUSE_UNTIL_HINT = "Leave it empty, and it rests until somebody goes on with it."
GO_ON_NOW = "Go on now"
ON_HOLD = "On hold"
NOTHING_LOST = "I ask nothing of it meanwhile, and nothing is lost: what falls due comes back in one message."
TAKE_NEW_DAYS = "Take these days"
GOES_ON_QUIETLY = "Nothing fell due meanwhile."
LATE_BEFORE = "late before the pause"


PROMISES = "Promises"
DEAL = "Deal"
MEASURED = "measured by"
THE_PLAN = "The plan"
WHAT_WAS_TOLD = "What was told"
HAPPENED = "What happened"
PRIVATE_FACTS = "Told in private"


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def put_on_hold(until: date | None, today: date) -> str:
    """Said behind the name of the one who did it."""
    if until is None:
        return " has put this deal on hold until somebody goes on with it."
    return f" has put this deal on hold until {written(until, today)}."


def on_hold_until(until: date | None, today: date) -> str:
    return f"until {written(until, today)}" if until else "until somebody goes on"


def goes_on(days: int) -> str:
    return f"This deal goes on after {_counted(days, 'day')} on hold."


def fell_due(count: int) -> str:
    if count == 1:
        return "One promise has passed its day. How did it go, or does the new day suit?"
    return f"{count} promises have passed their days. How did they go, or do the new days suit?"


def was_due(day: date, offered: date | None, today: date) -> str:
    was = f"was due {written(day, today)}"
    return f"{was} · new day {written(offered, today)}" if offered else f"{was} · {LATE_BEFORE}"


def took_new_days(count: int) -> str:
    """Said behind the name of the one who did."""
    return f" has taken the new day for {_counted(count, 'promise')}; none of them counts as missed."


EXPORTED = "Here is all of it that you may see, once to read and once for a program."
EXPORTED_PRIVATE = "It holds what you told me in private: think of who else will read the files."

SHARE_PLAN = "Plan for the other side"
SHARE_PLAN_LINE = (
    "Choose what they may read. The files come to you alone; what is private, and what is of our side alone, "
    "is never offered."
)
SHARE_STEPS_LABEL = "Which promises?"
SHARE_STEPS_HINT = "Ticked is what both sides surely know of. Read the words of each as they will."
SHARE_NO_STEPS = "There is no promise yet that could stand in it."
SHARE_MILESTONES_LABEL = "And the milestones?"
SHARE_MILESTONES_HINT = "Their days show by when you want to sign."
SHARE_MILESTONES = {
    "without_days": "Without their days",
    "with_days": "With their days",
    "left_out": "Leave them out",
}
SHARE_MAKE = "Make the files"
SHARE_AGAIN = "Choose again"
SHARE_HELD_BACK = (
    "Left out: your goal, reasons, proofs and everything private. Read it through before you send it."
)
SHARE_HOW = "The .html file prints on one page, .csv opens as a table, .md goes into a mail."
MUTUAL_PLAN = "Mutual action plan"
STEPS = "Steps"
OUR_SIDE, THEIR_SIDE = "we", "you"
PLAN_COLUMNS = ("Who", "Side", "What", "Done when", "By", "State")
PLAN_MILESTONE_COLUMNS = ("Milestone", "Shown by", "Day", "State")
PLAN_FOOT = "Each step is done when both of us can see it. What is settled early stays subject to the whole."
PLAN_NO_DAY = "no day yet"
PLAN_STATES = {
    "open": "open",
    "late": "open, its day has passed",
    "done": "done",
    "partly_done": "done in part",
    "due": "next",
    "ahead": "ahead",
}


def plan_between(names: Sequence[str]) -> str:
    return f"{MUTUAL_PLAN} with {' and '.join(names)}" if names else MUTUAL_PLAN


def as_of(day: date) -> str:
    """With its year: it is read on any later day."""
    return f"As of {written(day, date.min)}"


def steps_chosen(steps: int, milestones: int) -> str:
    told = [_counted(count, what) for count, what in ((steps, "step"), (milestones, "milestone")) if count]
    return f"In it: {' and '.join(told)}."


YOUR_CALENDAR = "Your calendar"
MY_PROMISES = "My promises"
CALENDAR_HOW = (
    "Open the file with your calendar. Take it again after a change: what moved moves, and what is over "
    "goes, where your calendar allows."
)


def in_your_calendar(days: int) -> str:
    if not days:
        return "There is no promise of yours and no talk with a day yet."
    return f"{_counted(days, 'day')} of yours: promises and next talks, marked private."


def talk_with(name: str) -> str:
    return f"Talk with {name}"


def kept_in_calendar(words: str) -> str:
    return f"✓ {words}"


WHY_SMALL = "Why small wins"
WHY_SMALL_PROVES = (
    "They are a strategy and no compromise: a small win shows, before much is at stake, who keeps their word "
    "and what works, and it makes the next yes easier."
)
WHY_SMALL_LEADS = (
    "The big goal stays where it is: each win says what it brings closer, and what is settled early stays "
    "subject to the overall agreement."
)


def not_understood(words: str) -> str:
    return f"I did not understand “{cut(words, 12)}”."


DID_YOU_MEAN = "Did you mean one of these?"
SOMETHING_ELSE = "Something else"

TELLS_A_DEAL = "That sounds like a deal. Shall I keep it as one?"


def day_in_full(day: date) -> str:
    """With weekday and year, so that it can mean no other."""
    return f"{written(day, day)} {day.year}"


def asks_for_the_day(unclear: errors.WhichDay | errors.DueInThePast) -> str:
    """Why the day that a message names is left for people to fill in."""
    if isinstance(unclear, errors.WhichDay):
        return unclear_day(unclear.phrase, unclear.days, unclear.passed)
    return f"{day_in_full(unclear.day)} has passed. By when is it now?"


def unclear_day_taken(phrase: str, days: tuple[date, ...]) -> str:
    """Where nobody can be asked: which day was taken, and which other one it can mean."""
    first, *others = (day_in_full(day) for day in days)
    if not others:
        return f"I took “{phrase}” for {first}. If you mean another day, write the date."
    return f"I took “{phrase}” for {first}. If you mean {' or '.join(others)}, write that date."


def unclear_day(phrase: str, days: tuple[date, ...], passed: date | None) -> str:
    """What a day that was written can mean."""
    meant = " or ".join(day_in_full(day) for day in days)
    if passed is not None:
        return f"“{phrase}” was {day_in_full(passed)}, which has passed. Do you mean {meant}?"
    return f"“{phrase}” can mean {meant}. Which one?"


# ── Refusals and faults ───────────────────────────────────────────────────────────────────────────────


def refusal(reason: CoachingError) -> str:  # noqa: C901, PLR0911, PLR0912, PLR0915 - one line each
    """Why a request cannot be met, and what to do instead."""
    match reason:
        case errors.Missing():
            return _MISSING.get(reason.field, "Please fill this in.")
        case errors.TooLong():
            return f"That is too long for me: please keep it under {reason.limit:,} characters."
        case errors.NoSuchDay():
            return f"There is no {reason.phrase} in the calendar. Which day do you mean?"
        case errors.NotADay():
            return "I cannot read a day in that. Try “Friday”, “31 October” or “in two weeks”."
        case errors.DueInThePast():
            return f"{day_in_full(reason.day)} has passed. Please name a day ahead."
        case errors.WhichDay():
            return f"{unclear_day(reason.phrase, reason.days, reason.passed)} Please write the date."
        case errors.TooFarAhead():
            return "That is more than a year away. A small win needs a near day."
        case errors.NoSuchPerson():
            return "I cannot find that person on your side. Please pick somebody else."
        case errors.NoProof():
            return f"{WHAT_SHOWS_IT} {SEND_IT_AGAIN}"
        case errors.RestTooLate():
            return f"{written(reason.day, reason.day)} {REST_WITHIN_A_WEEK} {SEND_IT_AGAIN}"
        case errors.NoSuchZone():
            return f"I know no time zone “{cut(reason.words, 6)}”. Try Europe/London, or a large city in it."
        case errors.NoSuchCountry():
            return f"I know no holidays of “{cut(reason.words, 6)}”. Try a code such as GB or DE-BY, or none."
        case errors.NotHours():
            return "I cannot read hours in that. Try 18:00 to 08:00, or none."
        case errors.TooManyDaysOff():
            return f"I keep {reason.limit} stretches of days off. Please leave some out."
        case errors.AlreadyThere():
            return "The deals that you lead are led here already. Say this in the channel to move one to."
        case errors.OnlyForTheLead():
            return f"That is for {reason.lead} to say, who leads the deal."
        case errors.NoSubstance():
            return no_substance(reason.stronger)
        case errors.TooVague():
            return f"{ASKS_FOR[reason.asks_for]} {rewritten(reason.owner, reason.due)} {SEND_IT_AGAIN}"
        case errors.TooBig():
            return f"{TOO_BIG[reason.cause]} {smallest_part(reason.scopes)}"
        case errors.StakesJump():
            jump = CAUTIONS["stakes_jump"].format(before=reason.before, amount=reason.amount)
            return f"{jump} {SEND_IT_AGAIN}"
        case errors.DecidedTooEarly():
            return f"The test runs until {written(reason.day, reason.day)}. Please decide then or later."
        case errors.TooManyTests():
            running = "; ".join(quoted(cut(one, 12)) for one in reason.running)
            return f"{len(reason.running)} tests are running: {running}. {ONE_TEST_LESS}"
        case errors.TooManyPromises():
            running = "; ".join(quoted(cut(one, 8)) for one in reason.open_ones)
            return f"{reason.owner} has {len(reason.open_ones)} open here: {running}. {SOME_FIRST}"
        case errors.VagueTest():
            return f"{_VAGUE_TEST[reason.field]} {SEND_IT_AGAIN}"
        case errors.NoSuchIntention():
            return "That one is a promise by now, or was let go. “status” shows what stands."
        case errors.NotWhereOneIsAlone():
            return "I look out for promises where several people talk: ask for it in the deal's channel."
        case errors.CannotListen():
            return CANNOT_LISTEN
        case errors.NothingToRecord():
            return NOTHING_TO_RECORD
        case errors.NoDealHere():
            return "There is no open deal here yet. Start one, and I suggest three small wins."
        case errors.DealIsClosed():
            return f"{reason.title} is closed, so nothing was changed."
        case errors.AlreadyOpen():
            return f"{reason.title} is open already."
        case errors.NothingParked():
            return "No parked deal waits here. /deal list shows the open ones."
        case errors.NotOnHold():
            return f"{reason.title} is not on hold. /deal pause puts it there."
        case errors.NothingFellDue():
            return "No promise of yours waits for a new day. /deal mine shows what is open."
        case errors.NoSuchDeal() | errors.NoSuchCommitment():
            return "I cannot find that here. It may belong to another conversation."
        case errors.NoSuchCounterpart():
            return f"I know no “{cut(reason.name, 8)}” here. Tell me with “also NAME: what holds it up”."
        case errors.TooManyCounterparts():
            return f"I keep {reason.limit} further sides of one deal. Start a deal of its own for this one."
        case errors.NoSuchMove() | errors.NoSuchQuestion():
            return UNKNOWN_PRESS
        case errors.AlreadyTaken():
            return "Somebody has taken that one already."
        case errors.AlreadySettled():
            return f"That one is settled: {STATES.get(reason.state, reason.state)}."
        case errors.AlreadyAnswered():
            return "That question is answered already."
        case errors.RoundRuns():
            return f"Round {reason.number} is under way. “review” ends it before its time."
        case errors.NoRound():
            return "That round is not there. “round” begins one."
        case errors.AlreadyReviewed():
            return "That round is reviewed already. “round” begins the next one."
        case errors.RoundFull():
            return round_full(reason.actions)
        case errors.NotOnScale():
            return f"Please pick a number from {reason.low} to {reason.high}."
        case errors.OnlyInPrivate():
            return (
                "Others could read that here, so I have kept nothing of it and show none of it."
                " Come to our direct messages for it."
            )
        case errors.NotTheOwner():
            return f"That is for {reason.owner} to answer."
        case errors.NotTheirsToChange():
            return f"That is for {reason.owner} to change, for whoever proposed it, or for the deal's lead."
        case errors.NotTheirsToUndo():
            return f"That is for {reason.by} to take back."
        case errors.MeasureFixed():
            until = written(reason.day, reason.day)
            return f"Within a round, measures stay as they are until its review, {until}. {SEND_IT_AGAIN}"
        case errors.NothingChanged():
            return "Nothing is different yet. Change what does not fit, or leave it as it is."
        case errors.NothingToUndo():
            return "There is nothing of yours to take back in this deal. “history” shows what happened."
        case errors.TakenBackAlready():
            return "That is taken back already."
        case errors.TooLateToUndo():
            return (
                f"That was more than {reason.minutes} minutes ago, so it stays in the history. "
                "Change the promise under “status” instead, or take a new one with “wins”."
            )
        case errors.Overtaken():
            return (
                f"{reason.by} has answered or changed it since, so it stays. "
                "Have that taken back first, or change the promise under “status”."
            )
        case errors.PrivateFactsLocked():
            return (
                "What was told in private cannot be opened: the key it was kept with is not set."
                " Everything else works."
            )
        case errors.OnlyForChosen():
            return "That is for the deal's lead and those whom the lead has chosen."
        case errors.NotForOutsiders():
            return "I work for the team that invited me here, so I cannot answer you. Please ask one of them."
        case _:
            return "I cannot do that."


def no_substance(stronger: Sequence[str]) -> str:
    """Asked once, with what would be stronger."""
    seen = " or ".join(quoted(one) for one in stronger)
    return f"Would anybody miss it if it were taken back? Name what both sides can see, such as {seen}."


SOME_FIRST = "Few are kept better than many: bring one to its end, and there is room for this."

ONE_TEST_LESS = "More than that nobody can follow well, so please bring one of them to its end first."

SEND_IT_AGAIN = "If it must be so, just send it again."

WHAT_SHOWS_IT = (
    "What could both sides look at: a number, a file, a signature, a photo, their reply, a link? Name one."
)
REST_WITHIN_A_WEEK = "is more than a week away. Which part of the rest could be done within seven days?"

TOO_BIG = {
    "days": "That is more than 30 days away.",
    "signers": "That needs more than three to sign or approve.",
    "everything": "That is everything at once.",
}


def smallest_part(scopes: Sequence[str]) -> str:
    """What to do about a step that is too big; it is asked once."""
    perhaps = f", perhaps {' or '.join(scopes)}" if scopes else ""
    question = f"Which smallest part of it would still prove something{perhaps}?"
    return f"{question} {SEND_IT_AGAIN}"


#: What is asked for where a promise is too vague to be kept (playbook, section 6).
ASKS_FOR = {
    "action": "Good intention. What will be finished: sent, signed, paid, shown or confirmed?",
    "control": "That is their decision. What will you do by that day that makes it easy for them?",
    "actor": "Who does it? One name is enough.",
    "date": "By which day? Of a span, its last day counts.",
    "which_day": "Which day do you mean?",
    "measure": "What will show both sides that it is done: a file, a number, a signature?",
    "object": "Which one is it: which version, list, site or amount?",
    "reciprocal": "What do you ask of them in return? “Nothing this time” is an answer, too.",
}

#: The same parts, named inside a sentence.
PIECES_MISSING = {
    "action": "what will be finished",
    "control": "what of it is yours to do",
    "actor": "who does it",
    "date": "by which day",
    "measure": "what shows that it is done",
    "object": "which one it is exactly",
    "reciprocal": "what to ask in return",
}


def rewritten(owner: str, due: date) -> str:
    """The sentence to complete, with what is known already."""
    return f"For example: “{owner} sends [what exactly?] to [whom?] by {written(due, due)}”."


_MISSING = {
    "steps": "There is nothing in it yet: choose a promise, or the milestones.",
    "about": "Tell me what you are trying to agree, and with whom.",
    "what": "Say what will be done.",
    "slots.threshold": "A pilot needs an end: name the level that counts as success, or what stops it.",
    "slots.metric": "That level needs a measure: say what is counted.",
    "slots.end_goal": "An interim accord without an end state decays. Where does it lead?",
    "slots.expiry": "An interim accord needs its last day, after the day on which it is signed.",
    "slots.remedy": "An interim accord needs a consequence: what follows if a side does not keep it?",
    "decision_day": "A pilot without a day of decision drifts. On which day is it decided?",
    "name": "Say who else is on the other side, for example “also Globex: their CFO went quiet”.",
    "reason": "Pick the reason that comes closest.",
    "issue": "Name the one issue that is stuck.",
    "why": "Say why “Done when” changes: a measure that moves without a reason shows nothing.",
    "measure": "Say what shows that it is done, so that both sides can check it.",
    "because": "Say why not in a few words, or leave it as it is.",
    "goal": "Say what this round is for.",
    "day": "Say on which day you speak with them.",
    "proof": "Say what shows that it is done.",
    "exists": "Say what exists already, however small.",
    "said_by": "Say who of the other side said so, by name or by role.",
    "due": "Say by which day.",
    "view": "Say how they see it, or what is missing for them.",
    "rest": "Say what is left to do, as a smaller step.",
    "words": "Say what is in the way, or pick something from the list.",
}


#: What is asked for where a part of a test says nothing that both sides could see.
_VAGUE_TEST = {
    "slots.metric": "What is counted, so that both sides find the same number?",
    "slots.threshold": "How will both sides see that: a number, a date, a yes or a no?",
    "slots.decision": "What is done then: signed, ordered, extended or stopped?",
    "slots.stop_rule": "What exactly would both sides see that stops it: a number, a date, an event?",
}


def what_is_meant(question: str) -> str:
    """Asked where the meaning is unclear; nobody is accused."""
    return f"{question} I have kept nothing yet. If it is meant well, just send it again."


UNKNOWN_PRESS = "That button is from an older message. Ask me for the latest with “wins” or “status”."


def something_broke(fault: str) -> str:
    """Said when a fault of ours stopped a turn; `fault` is the id under which it was logged."""
    return f"Something went wrong on my side, and nothing was changed. Please try again. (Fault {fault})"


def others_read_along() -> str:
    return "Others may read along where this deal is led, so I tell you here."


def not_invited() -> str:
    return "I am not in the deal's channel yet, so I tell you here. Invite me there, and I follow up in it."


LED_HERE_NOW = "This deal is led here from now on, and I follow up here."

_MOVE = "Say “/deal move here” in another channel, and I follow up there."
_CHANNEL = {
    "own": "Nobody of another organisation is in the deal's channel any more, so I follow up there again.",
    "closed": f"The deal's channel is closed, so I tell you and the owners here. {_MOVE}",
    "open": "The deal's channel is open again, so I follow up there again.",
    "gone": f"I am not in the deal's channel any more, so I tell you and the owners here. {_MOVE}",
}


def channel_noticed(what: str, who: str) -> str:
    """What happened to the channel that a deal is led in; `who` joined, where it is one."""
    if what != "others":
        return _CHANNEL[what]
    joined = f"{who} joined" if who else "People of another organisation can read in"
    return (
        f"{joined} the deal's channel. I post nothing of substance there as long as others read along: "
        f"I write to each person directly instead. {_MOVE}"
    )


def in_doubt() -> str:
    return (
        "I could not find out whether this stands where the deal is led, so I tell you here. "
        "If it does, answer either one."
    )


def cannot_write_there() -> str:
    return (
        "I cannot write where this deal is led any more, so I tell you here. "
        "Say “/deal move here” in another channel, and I follow up there."
    )


# ── A deal told in a pipe ─────────────────────────────────────────────────────────────────────────────


def to_fit_better(question: str) -> str:
    return f"To fit this better: {question}"


NOT_A_TEXT = "That file is not a text in UTF-8."


# ── The local page ────────────────────────────────────────────────────────────────────────────────────

PRODUCT = "Foothold"
WHAT_IT_IS = "One small win at a time"
ROOM = "#deal-room"
PLAYING_AS = "Playing as"
SKIP_AHEAD = "Skip ahead"
SKIP_DAY = "1 day"
SKIP_TO_FOLLOW_UP = "To the next follow-up"
SAY_LABEL = "Say something in #deal-room"
SAY_HINT = "Tell me about a deal, or type help"
SEND = "Send"
ONLY_YOU = "Only you see this"
ALONE = "To the coach alone"
IN_THE_THREAD = "In the thread of today's first message"
CANCEL = "Cancel"
CLOSE = "Close"
TAKEN = "Taken"
PICK_ONE = "Pick one"
THE_TALK = "The talk"
THE_DEAL = "The deal as it stands"
SEE_THE_DEAL = "See the deal"
BACK_TO_THE_TALK = "Back to the talk"
WHICH_DEAL_LABEL = "Deal"
MILESTONES = "Milestones"
AFTER_SIGNING = "after signing"
COMMITMENTS = "Commitments"
NONE_YET = "None yet. Take a win, and it stands here."
MARK_DONE = "Mark done"
FLAGS_TOLD = "Sensitive"
NO_FLAG_APPLIES = "nothing of that kind"
PANEL_EMPTY = "No open deal yet. Once you tell me about one, it stands here with its promises and days."
HOW_IT_GOES = (
    ("Tell me about a deal", "with whom, what holds it up, by when"),
    ("Take one small win", "with an owner, a day and a measure"),
    ("I come back on that day", "and ask how it went"),
    ("Each kept promise opens the next win", "until the deal is signed, and after"),
)
WELCOME = "What are you trying to agree?"
WELCOME_LINE = (
    "Tell me about a deal that is stuck. I ask three short questions, suggest three small wins that fit it, "
    "and come back on the day you promise one. Nothing leaves this computer."
)
WELCOME_EXAMPLES = "Or start with one of these"
TELL_YOUR_OWN = "Tell me about your own deal"
AFRESH = "Earlier talk is not kept here; your deals are."
LOST_TOUCH = "Connection lost. Trying again…"
NO_SUCH_DAY = "There is no such day in the calendar."
NOTHING_SAID = "Type something first, or press one of the buttons."
NOT_READABLE = "I could not read that. Please try again, or reload the page."
NO_SUCH_PLAYER = "Only Ana and Bo are played here."
NOTHING_TO_SKIP_TO = "Nothing is open, so there is no follow-up to skip to. Take a win first."
NOT_THIS_HOST = "Open this page at the address that Foothold printed when it started."
NOT_THIS_ORIGIN = "This page can only be used from its own address."


def too_long_to_read(limit: int) -> str:
    return f"That is too long for me: please keep it under {limit:,} characters. Nothing was sent."


def skipped_to(name: str, when: str) -> str:
    return f"{name} skipped ahead to {when}"


def days_left(days: int) -> str:
    return "today" if days == 0 else "tomorrow" if days == 1 else f"in {days} days" if days > 1 else ""


def evidence(words: str) -> str:
    return f"“{cut(words, 24)}”"


def at_most(count: int) -> str:
    return f"up to {count}"


NO_KEY = (
    "FOOTHOLD_KEYS is missing: the key under which the coach keeps what it is told in private. "
    "Make one with “foothold new-key”, set the line that it prints, and keep a copy in a safe place."
)


NO_ID = "Which one? Give an id as “foothold dead” lists it, or “all”."
NOT_DEAD = "That one is not on the list; see “foothold dead”. Nothing was changed."
STOP_FIRST = (
    "Foothold is running on this database. Stop it first, then retry: it is said after the next start."
)
MAY_COME_TWICE = (
    "What could not be confirmed may have been posted after all: look in the conversation first, "
    "for said again it may come twice."
)


def dead_letters(number: int) -> str:
    if not number:
        return "Nothing is left unsaid."
    messages = "1 message" if number == 1 else f"{number:,} messages"
    return f"{messages} could not be said. “foothold retry ID” or “foothold retry all” tries again."


def dead_letter(letter: str, where: str, since: datetime, reason: str) -> str:
    return f"{letter}  {since:%Y-%m-%d %H:%M %Z}  {where}  {reason}"


def tried_again(number: int) -> str:
    if not number:
        return "There was nothing to try again."
    return f"{number:,} will be said, unless settled meanwhile."


def waiting(messages: int, minutes: int) -> str:
    return f"{messages:,} waiting, about {minutes:,} minute{'' if minutes == 1 else 's'}."


def key_made(file: str) -> str:
    return (
        f"What you tell the coach in private is kept encrypted. Its key is new, in {file}: "
        "back it up too, or a backup of your deals cannot open what is private."
    )


def port_taken(port: int) -> str:
    return (
        f"Port {port} is taken, perhaps by another Foothold that is still running. "
        "Stop that one, or choose another port with FOOTHOLD_PORT."
    )


def example_deals(talk: str, soon: str, later: str) -> tuple[tuple[str, str, str], ...]:
    """Three deals to start with: name, what is hard about it, and the telling, with these days in it."""
    price = (
        "Renewal with Contoso, stuck on price: they repeat the same number every week. "
        f"Next call {talk}, sign by {later}"
    )
    roster = (
        "New shift roster with the works council at Halden Works. The last two meetings ended in deadlock, "
        f"and they no longer trust our figures. Next talk {talk}, decision by {soon}"
    )
    seller = (
        "Acquisition of Fjord Analytics from its founder. She has gone quiet since our offer three weeks "
        f"ago. Sign by {later}"
    )
    return (
        ("A renewal stuck on price", "They repeat the same number every week.", price),
        ("A shift roster, and no trust", "Two meetings with the works council ended in deadlock.", roster),
        ("A seller who has gone quiet", "No word since the offer three weeks ago.", seller),
    )


# ── The terminal ──────────────────────────────────────────────────────────────────────────────────────

TERMINAL_HELP = (
    "Type what you want to say. A number presses that button of the latest card. "
    "“alone …” says it to the coach alone. "
    "“as bo” plays Bo, “skip” goes to the next follow-up, “skip day” a day ahead, “quit” ends."
)
NO_SUCH_NUMBER = "The latest card has no button with that number."
KEEP_IT = "Enter keeps it"
LEAVE_IT = "Enter leaves it out"
GIVE_UP = "“.” gives up"
GIVEN_UP = "Nothing was kept."
PICK_BY_NUMBER = "Type the number"
PICK_SOME_BY_NUMBER = "Type the numbers, with spaces between"
NOT_ON_THE_LIST = "That is not on the list. Please type one of its numbers."
STILL_ON_THE_WAY = "The answer is still on its way; it comes when it is ready."


def now_playing(name: str, when: str) -> str:
    return f"Playing as {name}. It is {when}."


def too_many(count: int) -> str:
    return f"Please pick {at_most(count)}."


# ── Cards in Teams ────────────────────────────────────────────────────────────────────────────────────

OTHER_WAYS = "Other ways"
PICK_SOMEBODY = "Type a name"
TOO_LONG_TO_SHOW = "There is more here than one message can hold. Please ask for a part of it."

_NEEDED = {
    "day": "Please pick a day.",
    "person": "Please pick somebody.",
    "one": "Please pick one.",
    "some": "Please pick at least one.",
}


def needed(kind: str) -> str:
    """What stands below a field of a form that was left empty."""
    return _NEEDED.get(kind, "Please write a few words here.")


def buttons_left_out(count: int) -> str:
    return "One more way on had no room here." if count == 1 else f"{count} more ways on had no room here."


# ── The app package of Teams ──────────────────────────────────────────────────────────────────────────

APP_FULL_NAME = "Foothold, a coach for live deals"
APP_SHORT = "Finds a small win in a live deal, follows it up, and draws the next one from it."
RECORD_MESSAGE = "Record as commitment"
RECORD_MESSAGE_LINE = "Keep what this message promises, and be asked on the day"
COMMANDS_TOGETHER = {
    "new": "Tell a deal: what you are trying to agree, and with whom",
    "wins": "Three small wins that fit what holds the deal up",
    "commit": "Record what somebody will do, and by when",
    "theirs": "Note what the other side owes you",
    "status": "How the deal stands, seen by you alone",
    "plan": "The milestones up to the signature",
    "round": "Set a goal for the next two weeks",
    "talk": "Prepare the next talk",
    "list": "Your deals here",
    "help": "What the coach can do",
}
COMMANDS_ALONE = {
    "mine": "Your promises by day, and your deals",
    "new": "Tell a deal: what you are trying to agree, and with whom",
    "wins": "Three small wins that fit what holds the deal up",
    "status": "How the deal stands",
    "brief": "What is known of the deal, and what you told alone",
    "ask me": "Questions that make the wins fit better",
    "offers": "What each side has moved so far",
    "settings": "When you may be written to",
    "list": "Your deals",
    "help": "What the coach can do",
}
NO_APP_ID = (
    "--app-id must be the application id of the bot in Microsoft Entra: 8-4-4-4-12 letters a to f and digits."
)
NO_SITE = (
    "--site must be an address of your own that begins with https://, such as https://deals.example.com."
)


def app_long(*, listening: bool) -> str:
    reads = (
        "It is given all messages of the channels and chats that it is added to."
        if listening
        else "It is given no message in which it is not mentioned."
    )
    return (
        "Foothold coaches a deal team in the channel where the deal is led. Tell it what you are trying to "
        "agree and with whom. It suggests at most three short-term wins that fit what holds the deal up, "
        "each with a day, a measure and something to ask in return. Whoever takes one is asked on the day "
        "how it went, and a promise that is kept opens the next step. Where people of another organisation "
        f"or guests read along, it says nothing there and writes to the person concerned instead. {reads}"
    )


def package_written(file: str, *, listening: bool) -> str:
    asks = "; it asks to read messages in which it is not mentioned" if listening else ""
    return f"Written: {file}{asks}. Upload it in the Teams admin centre, or in Teams under Apps."


SITE_IS_AN_EXAMPLE = "Its links lead to foothold.example.com: --site puts your own address in their place."


# ── Slack ─────────────────────────────────────────────────────────────────────────────────────────────

WHO_ARE_YOU = "Slack did not tell me in time who you are, so nothing was changed. Please try again soon."
NOTHING_TO_RECORD = "There are no words in that message that I could record. “commit …” takes your own."
MY_OWN_MESSAGE = "That message is my own. What can be done about it stands on its buttons."
ASKED_ALONE = "No deal is led in this conversation, so I have asked you in our own messages."
FORM_DID_NOT_OPEN = "The form did not open in time. Please press or type that again."


def and_more(count: int) -> str:
    return f"and {count} more"


INSTALLED_TITLE = "Foothold is installed"
INSTALLED_EVERYWHERE = "your organisation"
INSTALLED_STEPS = (
    "Open Slack: I have written to you there, and to nobody else.",
    "Go to the channel of a deal and type “/invite @Foothold”.",
    "Type “/deal new” and say in a line what you are trying to agree, and with whom.",
)
OPEN_SLACK = "Open Slack"
START_AGAIN = "Start again"
SAID_NO_TITLE = "Nothing was installed"
SAID_NO = (
    "You, or Slack, stopped before the end. That is fine: nothing was changed. You can start again any time."
)
SIGN_IN_OVER_TITLE = "This sign-in cannot be used"
SIGN_IN_FORGED = (
    "It did not begin on this server, or a part of it got lost on the way. Nothing was installed."
)
SIGN_IN_EXPIRED = "It began more than ten minutes ago, so it is no longer taken. Nothing was installed."
SIGN_IN_OTHER_BROWSER = (
    "It began in another browser, or this one does not keep cookies. Nothing was installed. "
    "Please start again here."
)
SIGN_IN_USED = (
    "It was used already. If the page before said that Foothold is installed, all is well: close this one."
)
NOT_CONFIRMED_TITLE = "Slack did not confirm the installation"
SLACK_AWAY = "Slack could not be reached just now, so nothing was installed. Please start again in a minute."
TOKENS_EXPIRE = (
    "This Slack app lets its tokens expire (token rotation), and Foothold does not work with such tokens. "
    "Whoever hosts Foothold can switch that off or, where Slack does not let them, make a new app "
    "from manifest.yml."
)
INSTALLATION_FAILED = "Something went wrong on my side, and nothing was installed. Please start again."
NOT_INSTALLED_HERE = (
    "Foothold is not installed in this workspace, or was taken out of it. "
    "Whoever looks after your Slack apps can install it again."
)


def installed_in(workspace: str) -> str:
    return f"It is in {workspace} now. What is next:"


def not_confirmed(code: str) -> str:
    """Slack refused the code of a sign-in; `code` is its own word for why."""
    return (
        f"Nothing was installed. Please start again; if it stays so, tell whoever hosts Foothold: “{code}”."
    )


SLACK_ONE_OR_MANY = (
    "SLACK_BOT_TOKEN is for one workspace, SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are for many: "
    "set the one or the other two, not both"
)
TEAMS_NO_APP = (
    "TEAMS_APP_ID is missing: the Application (client) ID of your bot in Entra. To try things out with a "
    "client on this machine alone, set FOOTHOLD_TEAMS_DEVELOPMENT=1"
)
TEAMS_HALF = (
    "TEAMS_APP_PASSWORD or TEAMS_TENANT_ID is missing: the Value of a client secret of the bot, "
    "and the Directory (tenant) ID of the organisation that it is registered in"
)
TEAMS_DEVELOPMENT = (
    "FOOTHOLD_TEAMS_DEVELOPMENT believes whatever it is sent, so it is for an app without TEAMS_APP_ID, "
    "and FOOTHOLD_HOST must be 127.0.0.1, ::1 or localhost"
)
NOTHING_CONFIGURED = (
    "Neither Slack nor Teams is configured: SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET, or TEAMS_APP_ID, "
    "TEAMS_APP_PASSWORD and TEAMS_TENANT_ID, or all of them"
)
SLACK_NEITHER = (
    "SLACK_BOT_TOKEN is missing: the bot token of your Slack app, xoxb-…; "
    "or, for many workspaces, SLACK_CLIENT_ID and SLACK_CLIENT_SECRET"
)
SLACK_HALF = "For many workspaces, both SLACK_CLIENT_ID and SLACK_CLIENT_SECRET have to be set"
SLACK_NO_SIGNATURE = "SLACK_SIGNING_SECRET is missing: for many workspaces Slack has to come over HTTP"
SLACK_NO_SOCKET = (
    "SLACK_APP_TOKEN (Socket Mode) is for one workspace; for many, unset it and let Slack come over HTTP"
)
SLACK_ROTATION = (
    "SLACK_BOT_TOKEN is one that expires (token rotation), which Foothold does not take. "
    "Switch that off or, where Slack does not let you, make a new app from manifest.yml"
)


# ── For whoever runs it ───────────────────────────────────────────────────────────────────────────────


def keys_rotated(anew: int, shut: int) -> str:
    told = f"Sealed anew with the newest key: {anew}. The older keys can go from FOOTHOLD_KEYS now."
    if not shut:
        return told
    return (
        f"Sealed anew with the newest key: {anew}. {shut} could not be opened: their key is not among those "
        "that are set. Keep the older keys, add the one that is missing, and run this again."
    )


def erased(what: str, rows: int) -> str:
    return f"Erased: {what} ({rows} rows). Backups made before keep it until they are gone."


def person_erased(person: str, deals: int) -> str:
    return f"Erased: {person}, who was in {deals} deals. Backups made before keep it until they are gone."


def still_leads(deals: Sequence[str]) -> str:
    return (
        "They lead open deals, which need another lead first. Hand these over or close them, and run this "
        f"again: {', '.join(deals)}"
    )


def exported_to(deals: int, folder: str) -> str:
    return f"Exported: {deals} deals, to {folder}. What is private may be in it, so keep it safe."


def no_database(file: str) -> str:
    return f"There is no database at {file}. Set FOOTHOLD_DATABASE_URL to the one that is meant."


SURE_TO_ERASE = "This cannot be taken back. Stop the bot, make sure, and run it again with --yes."


def checked(name: str, words: str, *, well: bool) -> str:
    return f"{'ok' if well else 'mend':<5} {name}: {words}"


def database_stands(deals: int, waiting: int) -> str:
    return f"It opens, with {deals} deals and {waiting} follow-ups that wait."


def dead_letters_stand(dead: int) -> str:
    return (
        f"{dead} follow-ups could not be said. Look why, and try them again." if dead else "There are none."
    )


def keys_stand(old: int, *, set_: bool) -> str:
    if not set_:
        return "The key in the file beside the database is used. Keep a copy of it apart from the database."
    if old:
        return f"{old} rows are sealed with older keys. Keep these, and run “foothold rotate-keys”."
    return "All is sealed with the newest key."


def clock_stands(*, ahead: bool) -> str:
    if ahead:
        return "Something was said later than now: set this machine's clock, unless local mode skipped time."
    return "It is not behind what was said last."


def address_stands(public: str, host: str) -> str:
    if public and not public.startswith("https://"):
        return f"{public} is not encrypted. Put a proxy with a certificate before it, and set https:// here."
    return (
        f"People reach it at {public}." if public else f"It listens at {host} alone, with no public address."
    )
