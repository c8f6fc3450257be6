"""What a follow-up says of a promise: made, changed, and how it ended."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from coaching import suggestions, triggers
from coaching.at_work import AtWork
from coaching.commitment import Commitment, CommitmentId, Event
from coaching.deal import Deal, Obstacle
from coaching.drawing_waiting import WaitingDrawing
from coaching.errors import NoSuchMove
from coaching.follow_up import (
    FollowUp,
    due_moment,
    piece_day,
)
from coaching.ladder_shifts import Slip
from coaching.links import may_bind_another
from coaching.misses import TWICE, misses_of, their_misses
from coaching.people import Person
from coaching.remarks import (
    BlockReported,
    CommitmentChanged,
    CommitmentDeclined,
    CommitmentDone,
    CommitmentMade,
    CommitmentPartlyDone,
    CommitmentProposed,
    DateMoved,
    PieceAsked,
    PromiseLetGo,
    Remark,
    TakenBack,
    TheyMissed,
    TheyMissedTwice,
)
from coaching.status import slip_of
from coaching.suggestions import Reason
from coaching.their_word import RETURN_FOR, THEIR_VIEW

#: A kept promise offers at most so many next steps (playbook, follow_up.on_done).
NEXT_STEPS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseDrawing:
    """Draws remarks about promises."""

    at: AtWork

    def remark_of(  # noqa: C901, PLR0911, PLR0912 - one line a kind
        self, commitment: Commitment, deal: Deal, follow_up: FollowUp
    ) -> Remark | None:
        match follow_up.kind:
            case "halfway" | "eve" | "due" | "reminder" | "to_lead" | "lapsed":
                return WaitingDrawing(at=self.at).remark_of(commitment, deal, follow_up)
            case "piece":
                return self._piece(commitment, deal)
            case "made":
                return self._made(commitment, deal, follow_up)
            case "proposed":
                return CommitmentProposed(
                    deal=deal,
                    commitment=commitment,
                    why=self._why(commitment, follow_up),
                    until_now=self._handed_over_by(commitment, follow_up),
                    happened_at=follow_up.due_at,
                )
            case "declined":
                return self._declined(commitment, deal, follow_up)
            case "changed":
                return self._changed(commitment, deal, follow_up)
            case "undone":
                by, kind = self._by(follow_up, deal), follow_up.details["kind"]
                return TakenBack(deal=deal, commitment=commitment, by=by, kind=kind)
            case "let_go":
                return PromiseLetGo(deal=deal, commitment=commitment)
            case "done":
                return self._done(commitment, deal, follow_up)
            case "partly":
                rest = self.at.work.commitments.known(CommitmentId(UUID(follow_up.details["rest"])))
                return CommitmentPartlyDone(
                    deal=deal,
                    commitment=commitment,
                    rest=rest,
                    slip=self._slip(commitment, commitment.due, deal),
                    happened_at=follow_up.due_at,
                )
            case "moved":
                was_due = date.fromisoformat(follow_up.details["was_due"])
                late = bool(follow_up.details["late"])
                return DateMoved(
                    deal=deal,
                    commitment=commitment,
                    was_due=was_due,
                    late=late,
                    slip=self._slip(commitment, was_due, deal),
                    cause=follow_up.details.get("cause", ""),
                    exists=follow_up.details.get("exists", ""),
                    again=late and self._missed_again(commitment),
                    why=self._why(commitment, follow_up).partition(": ")[2],
                    happened_at=follow_up.due_at,
                )
            case "blocked":
                return self._blocked(commitment, deal, follow_up)
            case "they_missed":
                misses = self._their_misses(commitment, deal)
                return TheyMissed(deal=deal, commitment=commitment, again=misses >= TWICE)
            case "missed_twice" | "lead_on_misses":
                return self._missed_twice(commitment, deal, follow_up)
            case _:
                return None

    def _made(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> CommitmentMade:
        return CommitmentMade(
            deal=deal,
            commitment=commitment,
            asks_at=due_moment(commitment, self.at.now, self.at.own_time(commitment.keeper)),
            decided_on=_day(follow_up.details.get("decided_on", "")),
            goes_with=triggers.goes_with(commitment, deal, self.at.playbook),
            may_bind=may_bind_another(commitment, deal, self.at.work),
            in_return_for=self._still_to_be_viewed(commitment),
            piece_on=piece_day(commitment, self.at.now, self.at.own_time(commitment.keeper)),
            happened_at=follow_up.due_at,
        )

    def _still_to_be_viewed(self, commitment: Commitment) -> Commitment | None:
        """The promise of ours that one of theirs is in return for, until somebody tells how they see it."""
        ours = commitment.notes.get(RETURN_FOR)
        if not ours:
            return None
        found = self.at.work.commitments.known(CommitmentId(UUID(ours)))
        return None if THEIR_VIEW in found.notes else found

    def _missed_twice(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> TheyMissedTwice:
        """What helps where their word did not hold twice, for the lead alone."""
        now = self.at.situation(self.at.told(deal, follow_up), deal)
        moves = triggers.after_their_misses(now.kind, self.at.playbook)
        working_day = self.at.own_time(deal.lead)
        because = Reason(kind="their_misses")
        wins = tuple(
            replace(suggestions.win_of(move, now, self.at.playbook, working_day), because=because)
            for move in moves
            if suggestions.is_free(move, now)
        )
        misses = self._their_misses(commitment, deal)
        return TheyMissedTwice(deal=deal, commitment=commitment, misses=misses, wins=wins)

    def _their_misses(self, commitment: Commitment, deal: Deal) -> int:
        made, events = self.at.work.commitments.of_deal(deal.id), self.at.work.events.of_deal(deal.id)
        return their_misses(made, events, commitment.counterpart)

    def _missed_again(self, commitment: Commitment) -> bool:
        return misses_of(commitment.id, self.at.work.events.of_deal(commitment.deal)) >= TWICE

    def _declined(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> CommitmentDeclined:
        return CommitmentDeclined(
            deal=deal,
            commitment=commitment,
            by=self._by(follow_up, deal),
            why=self._why(commitment, follow_up),
            happened_at=follow_up.due_at,
        )

    def _changed(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> CommitmentChanged:
        return CommitmentChanged(
            deal=deal,
            commitment=commitment,
            by=self._by(follow_up, deal),
            why=self._why(commitment, follow_up),
            until_now=self._handed_over_by(commitment, follow_up),
            happened_at=follow_up.due_at,
        )

    def _events_of(self, commitment: Commitment, follow_up: FollowUp) -> list[Event]:
        """What happened to it in the turn that a follow-up answers."""
        events = self.at.work.events.of_deal(commitment.deal)
        return [one for one in events if one.commitment == commitment.id and one.at == follow_up.due_at]

    def _why(self, commitment: Commitment, follow_up: FollowUp) -> str:
        """What was said of why in that turn; what was missing on a day that passed is told elsewhere."""
        events = self._events_of(commitment, follow_up)
        return " ".join(one.note for one in events if one.note and one.kind != "missed")

    def _handed_over_by(self, commitment: Commitment, follow_up: FollowUp) -> Person | None:
        """Whose promise it was, where it was handed over in that turn."""
        events = self._events_of(commitment, follow_up)
        stood = (one.before for one in events if one.kind == "reassigned")
        return next((before.owner for before in stood if before is not None), None)

    def _by(self, follow_up: FollowUp, deal: Deal) -> Person:
        """Whose turn a follow-up answers."""
        return self.at.work.people.known(follow_up.to) or deal.lead

    def _piece(self, commitment: Commitment, deal: Deal) -> PieceAsked | None:
        open_still = commitment.state == "open" and commitment.soft and not commitment.piece_asked
        return PieceAsked(deal=deal, commitment=commitment) if open_still else None

    def _done(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> CommitmentDone:
        now = self.at.situation(self.at.told(deal, follow_up), deal)
        working_day = self.at.own_time(deal.lead)
        brought: tuple[str, ...] = ()
        try:
            move = self.at.playbook.move_named(commitment.move)
            unlock_text = suggestions.win_of(move, now, self.at.playbook, working_day).unlock_text
            slug, brought = move.slug, triggers.after_done(move.slug, now.known, self.at.playbook)
        except NoSuchMove:
            unlock_text, slug = "", ""
        wins = suggestions.next_steps(
            slug, now, self.at.playbook, is_working_day=working_day, at_most=NEXT_STEPS, brought=brought
        )
        self.at.remember(deal, wins)
        return CommitmentDone(
            deal=deal,
            commitment=commitment,
            unlock_text=unlock_text,
            next_wins=wins,
            happened_at=follow_up.due_at,
        )

    def _blocked(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> BlockReported:
        block, told = follow_up.details, self.at.told(deal, follow_up)
        obstacle = Obstacle(code=block["code"], evidence=block["words"], picked=bool(block["picked"]))
        now = replace(self.at.situation(told, deal), obstacles=(obstacle,))
        wins = suggestions.suggest(now, self.at.playbook, is_working_day=self.at.own_time(deal.lead))
        self.at.remember(deal, wins)
        return BlockReported(deal=deal, commitment=commitment, obstacle=obstacle, wins=wins)

    def _slip(self, commitment: Commitment, was_due: date, deal: Deal) -> Slip | None:
        return slip_of(
            commitment,
            was_due,
            deal,
            self.at.work,
            self.at.playbook,
            today=deal.lead.today(self.at.now),
            is_working_day=self.at.own_time(deal.lead),
        )


def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None
