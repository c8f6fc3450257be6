"""What can be asked of the coach: each wish a small fact, whichever platform it came from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from coaching.commitment import CommitmentId
from coaching.deal import DealId
from coaching.people import Person, PersonId, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class StartDeal:
    """Offer the form for a new deal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDeal:
    """Keep a new deal, told in a line (`about` alone) or in a form; days are as they were written."""

    about: str = ""
    obstacles: tuple[str, ...] = ()
    holding_up: str = ""
    sign_by: str = ""
    next_talk: str = ""
    #: Codes as told in the form; "none" alone says that none applies, nothing that it was not asked.
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferAnswer:
    """Offer the form in which a question of the interview is answered in words."""

    deal: DealId
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerQuestion:
    """Answer a question in words, or with a chip that stands for an obstacle's code."""

    deal: DealId
    question: str
    words: str = ""
    picked: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SkipQuestion:
    deal: DealId
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskMore:
    """Go on with the later questions, where they were left; `alone` asks the private ones, in private."""

    deal: DealId | None = None
    alone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GoBack:
    """Take the last answer back and be asked again."""

    deal: DealId


@dataclass(frozen=True, slots=True, kw_only=True)
class StopAsking:
    """Ask nothing more until somebody wants to go on."""

    deal: DealId


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowBrief:
    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferBrief:
    """Offer the form in which the brief is changed."""

    deal: DealId


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeBrief:
    """Change facts of the brief; what is left empty is taken out. Lists are a thing a line."""

    deal: DealId
    counterpart: str = ""
    contact: str = ""
    kind: str = ""
    obstacles: tuple[str, ...] = ()
    sign_by: str = ""
    next_talk: str = ""
    open_issues: str = ""
    agreed: str = ""
    parked: str = ""
    our_interests: str = ""
    their_interests: str = ""
    people: str = ""
    linked: str = ""
    end_goal: str = ""
    #: The further counterparts that stay; None where the form did not ask, so all of them do.
    others: str | None = None
    #: Who else may see what is private: those who stay chosen, and one more. It is the lead's, in private.
    trusted: tuple[PersonId, ...] = ()
    trust: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferCounterpart:
    """Offer the form for one more counterpart of the deal."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddCounterpart:
    """Keep one more counterpart, or new facts of one that is known; `words` say what holds it up there.

    Without a `name` the words begin with it: "Globex: their CFO went quiet".
    """

    deal: DealId | None = None
    name: str = ""
    contact: str = ""
    words: str = ""
    next_talk: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmBrief:
    """Say that what the coach read in free words is right."""

    deal: DealId


@dataclass(frozen=True, slots=True, kw_only=True)
class TellFlag:
    """Say what would make a suggestion unsafe: a flag of the playbook, or "none".

    It is asked together with what was understood, so the tap also confirms that.
    """

    deal: DealId
    flag: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowWins:
    """Suggest wins; `instead` of those in the message whose button was pressed.

    `counterpart` is the name of a further one, here and in what is asked about a win.
    """

    deal: DealId | None = None
    instead: bool = False
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowMore:
    """Show what stands behind a suggested win: what to say, what to ask in return, why now, the check."""

    deal: DealId
    move: str
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowSmaller:
    """Show a smaller version of a suggested win: fewer days, one part, a first half hour."""

    deal: DealId
    move: str
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferTake:
    """Offer the form in which a suggested win becomes a commitment; `anyway` passes over a caution."""

    deal: DealId
    move: str
    smaller: bool = False
    anyway: bool = False
    #: What is left of an issue that was cut, where the win is to settle it.
    piece: str = ""
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeMove:
    deal: DealId
    move: str
    what: str = ""
    #: Empty stands for the person who takes it.
    owner: PersonId | None = None
    due: str = ""
    measure: str = ""
    in_return: str = ""
    #: What the template left open: slot → words.
    slots: Mapping[str, str] = field(default_factory=dict[str, str])
    #: What each side can say at home about it.
    cover_theirs: str = ""
    cover_ours: str = ""
    #: The day on which a pilot's result is decided on.
    decision_day: str = ""
    #: What is done if something gets in the way.
    if_then: str = ""
    #: What is put at stake by a test.
    stake: str = ""
    smaller: bool = False
    piece: str = ""
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferPromise:
    """Offer the form of a promise in one's own words."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MakePromise:
    """Promise something in one's own words: typed in a line (`words`), or told in parts in a form (`what`).

    `intention` is what was said before and is now told anew.
    """

    deal: DealId | None = None
    words: str = ""
    what: str = ""
    #: Empty stands for whoever says it.
    owner: PersonId | None = None
    due: str = ""
    measure: str = ""
    in_return: str = ""
    if_then: str = ""
    not_worse: str = ""
    intention: str = ""
    #: Leads back to the message that it was read in.
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferRecord:
    """Offer to record what somebody wrote: the form of a promise, filled in from their message.

    `author` is None where nobody of our side wrote it, or nobody knows who; then `name` may say so.
    `theirs`: somebody of the other side wrote it. `link` leads back to it; `said_at` is when it was written,
    as ISO 8601 with its offset, or empty for now.
    """

    deal: DealId | None = None
    words: str = ""
    author: PersonId | None = None
    name: str = ""
    theirs: bool = False
    link: str = ""
    said_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listen:
    """Look out for promises in this conversation or thread, or no longer; for the deal's lead to say."""

    deal: DealId | None = None
    on: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ListenToMe:
    """Look at what the asker writes where promises are looked out for, or no longer."""

    deal: DealId | None = None
    on: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Overhear:
    """Look at a message that was not written to the coach, where it listens; `link` leads back to it."""

    words: str
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAPromise:
    """Say that what was taken for a promise is none; `words` are those that wait for a digest."""

    deal: DealId
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferPromiseAnswer:
    """Offer the form with just what is asked about an intention: one part of it, or its open [brackets]."""

    deal: DealId
    intention: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerPromise:
    """Tell the part of an intention that was asked for, or words for its [brackets] in their order."""

    deal: DealId
    intention: str
    words: str = ""
    owner: PersonId | None = None
    due: str = ""
    blanks: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptRewrite:
    """Promise what the coach has written anew; with open [brackets] these are asked for."""

    deal: DealId
    intention: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeUpIntention:
    """Offer the form of a promise with what was said and is not yet one."""

    deal: DealId
    intention: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepAsItIs:
    """Record an intention as it stands, as soft, though something is missing."""

    deal: DealId
    intention: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PutAside:
    """Leave an intention for later: it stays on the list of what is not yet a promise."""

    deal: DealId
    intention: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetGoIntention:
    """Take an intention off the list of what is not yet a promise."""

    deal: DealId
    intention: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferDecline:
    """Offer the form that asks why a win is not for the deal."""

    deal: DealId
    move: str
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclineMove:
    """Turn a suggested win down, for one of the reasons of `declining`; the next best takes its place."""

    deal: DealId
    move: str
    reason: str = ""
    words: str = ""
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferPieces:
    """Offer the form that asks for the one issue that is stuck."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CutIntoPieces:
    """Cut an issue into pieces, or show the `others` than those that fit best."""

    deal: DealId
    issue: str = ""
    others: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptCommitment:
    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclineCommitment:
    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferReason:
    """Offer the form that asks why a proposal was declined; nobody has to say it."""

    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveReason:
    """Say why a proposal was declined."""

    commitment: CommitmentId
    because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferCounter:
    """Offer the form in which a proposal is made otherwise."""

    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterPropose:
    """Propose a promise otherwise, to the one who is at the other end of it."""

    commitment: CommitmentId
    what: str = ""
    due: str = ""
    measure: str = ""
    in_return: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferEdit:
    """Offer the form in which a promise is changed or handed over."""

    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class EditCommitment:
    """Change the words of a promise, or its owner; `why` is asked where its measure changes."""

    commitment: CommitmentId
    what: str = ""
    #: Empty leaves the owner as they are.
    owner: PersonId | None = None
    measure: str = ""
    in_return: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowHistory:
    """Show all that happened to a promise."""

    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferHistory:
    """Show what happened to a promise of the deal, after asking which where there are several."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo:
    """Take back what the person did last to a promise of the deal; a button says the moment of it (`at`)."""

    deal: DealId | None = None
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferDone:
    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkDone:
    """Record what shows that it is done and, if told, what it has changed (playbook, section 1, idea 6)."""

    commitment: CommitmentId
    proof: str = ""
    seen_by: str = ""
    smaller_doubt: str = ""
    unlocks: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferPartly:
    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkPartly:
    """Record what exists, and make the rest a smaller commitment with a day of its own."""

    commitment: CommitmentId
    exists: str = ""
    rest: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferNewDate:
    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveDate:
    """Give a commitment a new day; on or after the old day it counts as missed, and `what` may be smaller."""

    commitment: CommitmentId
    due: str = ""
    what: str = ""
    cause: str = ""
    #: What is there already, to be told to those who wait for it.
    exists: str = ""
    #: Why it moves, in words.
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkNotDone:
    """Say that a promise of theirs was not done on its day; for one of ours, offer the form for a new day."""

    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferTheirs:
    """Offer the form for a promise of the other side; `after` is the one of ours that it is in return for."""

    deal: DealId | None = None
    after: CommitmentId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddTheirs:
    """Keep what somebody of the other side said they would do, told in a line (`words` alone) or a form."""

    deal: DealId | None = None
    words: str = ""
    said_by: str = ""
    what: str = ""
    due: str = ""
    measure: str = ""
    after: CommitmentId | None = None
    #: Leads back to the message that it was read in.
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmTheirPart:
    """Say that they did what was asked in return for a promise of ours that was kept."""

    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferView:
    """Offer the form for what the receiver says of a promise of ours that we noted as done."""

    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkViewed:
    """Keep whether the receiver sees it as done too, or how they see it; our own record stays as it is."""

    commitment: CommitmentId
    agrees: bool = False
    view: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowCommitment:
    """Show one of several commitments that fell due together, with all ways to answer."""

    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class AskLater:
    """Be asked again in an "hour", or "tomorrow" at nine; the commitment keeps its day."""

    commitment: CommitmentId
    when: str = "tomorrow"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferBlocked:
    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportBlock:
    """Say what is in the way of a commitment, by an obstacle's code, in words, or both."""

    commitment: CommitmentId
    obstacle: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferPiece:
    """Offer the form with what is still open of a promise that was recorded."""

    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class TellPiece:
    """Tell what is still open of a promise: the missing element, its [brackets], a way round, a safeguard."""

    commitment: CommitmentId
    words: str = ""
    due: str = ""
    blanks: Mapping[str, str] = field(default_factory=dict[str, str])
    if_then: str = ""
    not_worse: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowStatus:
    """Show how a deal stands; `plan` with its milestones, which chat shows on their own."""

    deal: DealId | None = None
    plan: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowPlan:
    """Show the milestones to signing and past it."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferRound:
    """Offer the form of a new round, or show the one that is under way."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginRound:
    """Begin a round of so many days; without a goal it is for the next milestone."""

    deal: DealId
    goal: str = ""
    days: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowReview:
    """Show to the asker alone what moved in the round, and ask for its review."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferReview:
    """Offer the form in which the round of this number is reviewed."""

    deal: DealId
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepReview:
    """Keep the review of a round, which closes it. Trust goes from 0 to 10, the moods from 1 to 5."""

    deal: DealId
    number: int
    moved: str = ""
    proof: str = ""
    learned: str = ""
    open_promises: str = ""
    next_win: str = ""
    trust: str = ""
    result: str = ""
    process: str = ""
    relationship: str = ""
    coast: str = ""
    change: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowTalk:
    """Show what to bring to the next talk; what is private of it only where nobody else reads along."""

    deal: DealId | None = None
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferTalkDate:
    """Offer the form in which the day of the next talk is told."""

    deal: DealId
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepTalkDate:
    deal: DealId
    day: str = ""
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingMoved:
    """Say that neither side moved in the talk."""

    deal: DealId
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskForOffer:
    """Offer the form in which it is told how a side moved: they or we."""

    deal: DealId
    side: str
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepOffer:
    """Keep who moved on which issue to what, in private: told in a form, or in `words` alone."""

    deal: DealId | None = None
    words: str = ""
    side: str = ""
    issue: str = ""
    to: str = ""
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowOffers:
    """Show in private who moved on which issue, and when."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignDeal:
    """Say that the deal was signed today; or `undo` that."""

    deal: DealId | None = None
    undo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseDeal:
    """Close a deal; asks for a second tap first, with or without a word on how it ended."""

    deal: DealId | None = None
    sure: bool = False
    #: One of the deal's OUTCOMES, or empty.
    outcome: str = ""
    #: What helped most, and what one would do otherwise.
    helped: str = ""
    otherwise: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferPause:
    """Offer the form that asks until when a deal is on hold."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseDeal:
    """Ask nothing of a deal unasked until a day, as it was written, or without one until somebody goes on."""

    deal: DealId | None = None
    until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeDeal:
    """Go on with a deal that is on hold."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeNewDays:
    """Give the asker's promises that fell due in a pause as much more time as the deal has rested.

    `since` is the first day of the pause (ISO), `rested` its days.
    """

    deal: DealId
    since: str
    rested: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportDeal:
    """Bring the asker all that they may see of a deal as files, where nobody else reads along."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferSharedPlan:
    """Offer the form that asks which steps stand in the plan for the counterpart."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SharePlan:
    """Bring the asker the mutual action plan as files; nobody else gets it from the coach.

    `steps` are ids of promises, `milestones` one of `coaching.shared_plans.MILESTONES`.
    """

    deal: DealId
    steps: tuple[str, ...] = ()
    milestones: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferDebrief:
    """Offer the form that asks how a deal ended, and what was learned from it."""

    deal: DealId


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenDeal:
    """Open a parked deal again."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowLessons:
    """List what was learned from the person's own deals, in private."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowLearned:
    """Show how often each move was taken, was done, and moved its deal, over all deals of the team."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowTeam:
    """Show how the deals go that the person is a member of, taken together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListDeals:
    """List the deals of this place and of the person; `names` alone, or how they stand as well."""

    names: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowMine:
    """Show the person's own promises by day, and their deals at a glance; with their own `settings`."""

    settings: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowCalendar:
    """Bring the asker the days of their own promises and talks as a file, where nobody else reads along."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Greet:
    """Introduce the coach, where the person has just brought it in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowHelp:
    """Say what can be asked; `unknown` is what was asked and is not known, `meant` the words it is like."""

    unknown: str = ""
    meant: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowWhy:
    """Say to those who doubt it why the wins are small."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferSettings:
    """Offer the form with the asker's own zone, holidays, quiet hours and days off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveSettings:
    """Keep the asker's own hours, as they were written; what is empty goes by the platform or as usual."""

    zone: str = ""
    country: str = ""
    #: "18:00 to 08:00", or "none".
    quiet: str = ""
    #: A day or "20 March to 2 April" a line.
    days_off: str = ""
    #: hours.ON_THE_DAY; anything else stands for all that the playbook knows.
    how_often: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferAway:
    """Offer the form for an absence: until when, and who stands in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoAway:
    """The asker is away up to and on a day; a stand-in, picked or called by `name`, answers meanwhile."""

    until: str = ""
    stand_in: PersonId | None = None
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComeBack:
    """The asker is back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferLead:
    """Offer the form that asks who leads the deal from now on."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """Another member of our side, picked or called by `name`, leads the deal; the lead alone can say so."""

    deal: DealId | None = None
    lead: PersonId | None = None
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferLeft:
    """Offer the form that asks who has left."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLeft:
    """Somebody has left: their open promises go to the lead of the deal, who alone can say so of another.

    Who has left themselves, as their platform tells, leaves all deals; those they led get another lead.
    """

    deal: DealId | None = None
    person: PersonId | None = None
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetGo:
    """Follow a promise up no more; its keeper or the lead can."""

    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveHere:
    """Lead a deal in this place from now on; for its lead alone."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelChanged:
    """Something happened to this place, as its platform says; nobody can ask for it.

    `what` is others (people of another organisation, or a guest, read along), own (no longer), closed
    (nobody can write there), open (they can again) or gone (the coach is not in it any more). `who` is the
    name of somebody who joined, where it is one.
    """

    what: str
    who: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RewordWins:
    """Say the wins of an earlier message in the deal's terms, as a language model has worded them.

    `words`: slug of a move → its sentence, in the order of the message. `seen` is how often moves had been
    suggested in the deal by then: where that has changed, the message says something else by now.
    No button carries it.
    """

    deal: DealId
    words: Mapping[str, str]
    moves: tuple[str, ...]
    seen: int
    counterpart: str = ""


#: The wishes that need to know which deal is meant, where the place has several.
AboutADeal: TypeAlias = (
    ShowWins
    | ShowStatus
    | ShowPlan
    | ShowBrief
    | AskMore
    | OfferPieces
    | OfferPromise
    | MakePromise
    | OfferRecord
    | Listen
    | ListenToMe
    | OfferCounterpart
    | AddCounterpart
    | OfferTheirs
    | AddTheirs
    | OfferRound
    | ShowReview
    | ShowTalk
    | KeepOffer
    | ShowOffers
    | SignDeal
    | CloseDeal
    | OfferPause
    | PauseDeal
    | ResumeDeal
    | ExportDeal
    | OfferSharedPlan
    | OfferHistory
    | MoveHere
    | Undo
    | OfferLead
    | HandOver
    | OfferLeft
    | PersonLeft
    | ReopenDeal
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ByName:
    """A wish about the deal that is called so, in any order: "status contoso", "contoso wins".

    `line` is the whole of what was said, to be taken as plain words where no deal has that name. `sure`: it
    stood behind the command and its word was spelt right.
    """

    name: str
    then: AboutADeal
    line: str
    sure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """Plain words: an answer to the open question of this place, where there is one.

    Where they answer nothing they were perhaps meant as a wish about a deal (`instead`), and `sure`ly so.
    """

    words: str
    instead: AboutADeal | None = None
    sure: bool = False


AboutACommitment: TypeAlias = (
    AcceptCommitment
    | DeclineCommitment
    | OfferReason
    | GiveReason
    | OfferCounter
    | CounterPropose
    | OfferEdit
    | EditCommitment
    | ShowHistory
    | OfferDone
    | MarkDone
    | OfferPartly
    | MarkPartly
    | OfferNewDate
    | MoveDate
    | MarkNotDone
    | ConfirmTheirPart
    | OfferView
    | MarkViewed
    | ShowCommitment
    | AskLater
    | OfferBlocked
    | ReportBlock
    | OfferPiece
    | TellPiece
    | LetGo
)

#: The wishes that only look: they change nothing, and are answered to the asker alone.
Looking: TypeAlias = (
    StartDeal
    | OfferAnswer
    | ShowMore
    | ShowSmaller
    | OfferTake
    | OfferDecline
    | OfferPieces
    | CutIntoPieces
    | OfferPromise
    | OfferRecord
    | OfferPromiseAnswer
    | TakeUpIntention
    | OfferPiece
    | OfferDone
    | OfferPartly
    | OfferNewDate
    | OfferBlocked
    | OfferTheirs
    | OfferView
    | ShowCommitment
    | OfferReason
    | OfferCounter
    | OfferEdit
    | OfferHistory
    | ShowHistory
    | ShowStatus
    | ShowPlan
    | ShowBrief
    | OfferBrief
    | OfferCounterpart
    | OfferPause
    | OfferSharedPlan
    | OfferSettings
    | OfferAway
    | OfferLead
    | OfferLeft
    | OfferRound
    | OfferReview
    | ShowTalk
    | OfferTalkDate
    | NothingMoved
    | AskForOffer
    | ShowOffers
    | OfferDebrief
    | ShowLessons
    | ShowLearned
    | ShowTeam
    | ListDeals
    | ShowMine
    | ShowHelp
    | ShowWhy
)

Command: TypeAlias = (
    StartDeal
    | Overhear
    | NotAPromise
    | RewordWins
    | OpenDeal
    | OfferAnswer
    | AnswerQuestion
    | SkipQuestion
    | GoBack
    | StopAsking
    | OfferBrief
    | ChangeBrief
    | ConfirmBrief
    | TellFlag
    | ShowMore
    | ShowSmaller
    | OfferTake
    | TakeMove
    | OfferDecline
    | DeclineMove
    | CutIntoPieces
    | OfferPromiseAnswer
    | AnswerPromise
    | AcceptRewrite
    | TakeUpIntention
    | KeepAsItIs
    | PutAside
    | LetGoIntention
    | OfferSettings
    | SaveSettings
    | OfferAway
    | GoAway
    | ComeBack
    | BeginRound
    | OfferReview
    | KeepReview
    | OfferTalkDate
    | KeepTalkDate
    | NothingMoved
    | AskForOffer
    | OfferDebrief
    | ShowLessons
    | ShowLearned
    | ShowTeam
    | ListDeals
    | ShowMine
    | ShowCalendar
    | Greet
    | ChannelChanged
    | ShowHelp
    | ShowWhy
    | Say
    | ByName
    | TakeNewDays
    | SharePlan
    | AboutADeal
    | AboutACommitment
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One thing that one person asked in one place.

    Person and place are as the platform verified them. `id` is unique over all platforms, workspaces and
    conversations, and the same when the platform delivers the turn again.
    """

    id: str
    person: Person
    place: Place
    command: Command
    #: Other people whom the command names, as the platform knows them.
    people: tuple[Person, ...] = ()
    #: The platform's id of the message whose button was pressed, or empty.
    pressed_on: str = ""
