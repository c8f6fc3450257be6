"""The tables: one row class per noun, seen by nobody outside this package.

The organisation is the first column of every key, and foreign keys carry it along, so that no row can point
at another organisation's. The exceptions are the follow-up queue's own indexes: it works for all of them.
States are text with a check: a new state is a new check, on every database alike.
"""

from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    UniqueConstraint,
    false,
    text,
)
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

#: Conditions of partial indexes. They are written out, never bound, in the statements that rely on them, or
#: the database could not prove that the index serves.
PENDING = "state = 'pending'"
SENDING = "state = 'sending'"
POSTED = "state = 'posted'"
DEAD = "state = 'dead'"
URGENT = "state = 'pending' AND urgent"
TAKEN = "state IN ('proposed', 'open') AND move <> ''"

METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "uq": "uq_%(table_name)s_%(constraint_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

#: Numbers rows in the order in which they came; SQLite numbers its INTEGER keys by itself, and nothing else.
_NUMBER = BigInteger().with_variant(Integer(), "sqlite")


def _partial(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    condition = text(where)
    return Index(name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


class Row(SQLModel, registry=registry(metadata=METADATA)):
    """What all rows share: the one set of tables."""


class TurnRow(Row, table=True):
    """A turn that was heard, so that a redelivery is not heard again."""

    __tablename__ = "turn"  # pyright: ignore[reportAssignmentType] - sqlmodel declares it as a directive
    __table_args__ = ({"sqlite_with_rowid": False},)

    organisation: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    heard_at: datetime


class PersonRow(Row, table=True):
    """Somebody as their platform knows them in `zone`, and what they set themselves in the other columns."""

    __tablename__ = "person"  # pyright: ignore[reportAssignmentType] - sqlmodel declares it as a directive

    organisation: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    name: str
    zone: str
    outsider: bool
    own_zone: str = Field(sa_column_kwargs={"server_default": text("''")})
    country: str = Field(sa_column_kwargs={"server_default": text("''")})
    quiet_from: time = Field(sa_column_kwargs={"server_default": text("'18:00:00.000000'")})
    quiet_until: time = Field(sa_column_kwargs={"server_default": text("'08:00:00.000000'")})
    days_off: list[list[str]] = Field(sa_type=JSON, sa_column_kwargs={"server_default": text("'[]'")})
    away_until: date | None
    stand_in: str | None
    how_often: str = Field(sa_column_kwargs={"server_default": text("''")})


class DealRow(Row, table=True):
    """A deal whole; its places and members stand here to be read, and in their own tables to be searched."""

    __tablename__ = "deal"  # pyright: ignore[reportAssignmentType] - sqlmodel declares it as a directive

    organisation: str = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    title: str
    lead: str
    lead_name: str
    lead_zone: str
    lead_outsider: bool
    places: list[dict[str, Any]] = Field(sa_type=JSON)
    members: list[str] = Field(sa_type=JSON)
    brief: dict[str, Any] = Field(sa_type=JSON)
    suggested: dict[str, int] = Field(sa_type=JSON)
    opened_at: datetime
    closed_at: datetime | None
    declined: dict[str, str] = Field(sa_type=JSON, sa_column_kwargs={"server_default": text("'{}'")})
    trusted: list[str] = Field(sa_type=JSON, sa_column_kwargs={"server_default": text("'[]'")})
    others: list[dict[str, Any]] = Field(sa_type=JSON, sa_column_kwargs={"server_default": text("'[]'")})
    outcome: str = Field(sa_column_kwargs={"server_default": text("''")})
    pause: dict[str, Any] = Field(sa_type=JSON, sa_column_kwargs={"server_default": text("'{}'")})
    ways: dict[str, list[str]] = Field(sa_type=JSON, sa_column_kwargs={"server_default": text("'{}'")})


class DealPlaceRow(Row, table=True):
    """In which conversations a deal is found; written with the deal alone."""

    __tablename__ = "deal_place"  # pyright: ignore[reportAssignmentType] - sqlmodel declares it as a directive
    __table_args__ = (
        ForeignKeyConstraint(["organisation", "deal"], ["deal.organisation", "deal.id"], ondelete="CASCADE"),
        Index("ix_deal_place_deal", "organisation", "deal"),
        {"sqlite_with_rowid": False},
    )

    organisation: str = Field(primary_key=True)
    platform: str = Field(primary_key=True)
    workspace: str = Field(primary_key=True)
    conversation: str = Field(primary_key=True)
    deal: UUID = Field(primary_key=True)


class DealMemberRow(Row, table=True):
    """Whose deals are whose; written with the deal alone."""

    __tablename__ = "deal_member"  # pyright: ignore[reportAssignmentType] - sqlmodel declares it as a directive
    __table_args__ = (
        ForeignKeyConstraint(["organisation", "deal"], ["deal.organisation", "deal.id"], ondelete="CASCADE"),
        Index("ix_deal_member_deal", "organisation", "deal"),
        {"sqlite_with_rowid": False},
    )

    organisation: str = Field(primary_key=True)
    person: str = Field(primary_key=True)
    deal: UUID = Field(primary_key=True)


class PrivateFactRow(Row, table=True):
    """What was told in private of a deal: sealed, so that neither the file nor a copy of it tells.

    `written_at` goes by the clock on the wall.
    """

    __tablename__ = "private_fact"  # pyright: ignore[reportAssignmentType] - sqlmodel declares it as a directive
    __table_args__ = (
        ForeignKeyConstraint(["organisation", "deal"], ["deal.organisation", "deal.id"], ondelete="CASCADE"),
    )

    organisation: str = Field(primary_key=True)
    deal: UUID = Field(primary_key=True)
    ciphertext: str
    written_at: datetime


class CommitmentRow(Row, table=True):
    __tablename__ = "commitment"  # pyright: ignore[reportAssignmentType] - sqlmodel declares it as a directive
    __table_args__ = (
        ForeignKeyConstraint(["organisation", "deal"], ["deal.organisation", "deal.id"]),
        ForeignKeyConstraint(["organisation", "follows"], ["commitment.organisation", "commitment.id"]),
        CheckConstraint(
            "state IN ('proposed', 'open', 'done', 'partly_done', 'missed', 'renegotiated', 'declined',"
            " 'cancelled')",
            name="state",
        ),
        Index("ix_commitment_deal", "organisation", "deal", "due", "made_at", "id"),
        _partial(
            "uq_commitment_taken", "organisation", "deal", "move", "counterpart", where=TAKEN, unique=True
        ),
    )

    organisation: str = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    deal: UUID
    what: str
    owner: str
    owner_name: str
    owner_zone: str
    owner_outsider: bool
    due: date
    made_by: str
    made_by_name: str
    made_by_zone: str
    made_by_outsider: bool
    made_at: datetime
    state: str
    move: str
    measure: str
    in_return: str
    proof: str
    follows: UUID | None
    counterpart: str = Field(sa_column_kwargs={"server_default": text("''")})
    notes: dict[str, str] = Field(sa_type=JSON, sa_column_kwargs={"server_default": text("'{}'")})


class EventRow(Row, table=True):
    """What happened to a commitment; the number tells the order, also within one moment."""

    __tablename__ = "commitment_event"  # pyright: ignore[reportAssignmentType] - sqlmodel declares it as a directive
    __table_args__ = (
        ForeignKeyConstraint(["organisation", "commitment"], ["commitment.organisation", "commitment.id"]),
        CheckConstraint(
            "kind IN ('made', 'accepted', 'declined', 'countered', 'changed', 'reassigned', 'done',"
            " 'partly_done', 'moved', 'missed', 'blocked', 'cancelled', 'viewed', 'undone')",
            name="kind",
        ),
        Index("ix_commitment_event_commitment", "organisation", "commitment", "number"),
    )

    number: int | None = Field(default=None, primary_key=True, sa_type=_NUMBER)
    organisation: str
    commitment: UUID
    kind: str
    by: str
    by_name: str
    by_zone: str
    by_outsider: bool
    at: datetime
    note: str
    before: dict[str, Any] | None = Field(sa_type=JSON)


class CycleRow(Row, table=True):
    """A round of a deal. What is private of its review lies sealed with the deal's private facts."""

    __tablename__ = "cycle"  # pyright: ignore[reportAssignmentType] - sqlmodel declares it as a directive
    __table_args__ = (ForeignKeyConstraint(["organisation", "deal"], ["deal.organisation", "deal.id"]),)

    organisation: str = Field(primary_key=True)
    deal: UUID = Field(primary_key=True)
    number: int = Field(primary_key=True)
    goal: str
    began_at: datetime
    starts_on: date
    ends_on: date
    closed_at: datetime | None
    change: str
    why: str


class MoveRecordRow(Row, table=True):
    """How a move has gone in a deal: counted anew with each thing that happens there, and summed up later."""

    __tablename__ = "move_record"  # pyright: ignore[reportAssignmentType] - sqlmodel declares it as a directive
    __table_args__ = (
        ForeignKeyConstraint(["organisation", "deal"], ["deal.organisation", "deal.id"], ondelete="CASCADE"),
        Index("ix_move_record_deal", "organisation", "deal"),
        {"sqlite_with_rowid": False},
    )

    organisation: str = Field(primary_key=True)
    move: str = Field(primary_key=True)
    deal: UUID = Field(primary_key=True)
    taken: int
    done: int
    moved: int


class AddressRow(Row, table=True):
    """Where a conversation or a person is reached, as a verified message of their platform told it."""

    __tablename__ = "address"  # pyright: ignore[reportAssignmentType] - sqlmodel declares it as a directive
    __table_args__ = (
        CheckConstraint("kind IN ('channel', 'group', 'personal', 'person')", name="kind"),
        {"sqlite_with_rowid": False},
    )

    organisation: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    kind: str
    url: str
    bot: str
    team: str
    shared: bool
    account: str
    conversation: str
    name: str
    zone: str
    greeted: bool
    doubted_at: datetime | None
    removed_at: datetime | None


class LaneRow(Row, table=True):
    """One conversation's way out: leased to one sender at a time, and closed until `locked_until`.

    With an owner that is a lease, without one a pause. The fence rises with every lease.
    """

    __tablename__ = "lane"  # pyright: ignore[reportAssignmentType] - sqlmodel declares it as a directive

    organisation: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    locked_until: datetime
    owner: str | None
    fence: int = Field(sa_type=BigInteger)


class FollowUpRow(Row, table=True):
    """Something to be said: the timer, the outbox and the record of it are the same row.

    `due_at` is the moment that was promised, `try_at` when it is tried next. `sending_at` is when it was
    first handed to a sender whose outcome is not known, `claimed_at` the last time it was.
    """

    __tablename__ = "follow_up"  # pyright: ignore[reportAssignmentType] - sqlmodel declares it as a directive
    __table_args__ = (
        UniqueConstraint("organisation", "id", name="id"),
        UniqueConstraint("organisation", "key", name="key"),
        ForeignKeyConstraint(["organisation", "lane"], ["lane.organisation", "lane.id"]),
        ForeignKeyConstraint(["organisation", "deal"], ["deal.organisation", "deal.id"]),
        ForeignKeyConstraint(["organisation", "commitment"], ["commitment.organisation", "commitment.id"]),
        CheckConstraint("state IN ('pending', 'sending', 'posted', 'cancelled', 'dead')", name="state"),
        _partial("ix_follow_up_deal", "organisation", "deal", "kind", "try_at", where=PENDING),
        _partial("ix_follow_up_commitment", "organisation", "commitment", where=PENDING),
        _partial("ix_follow_up_lane", "organisation", "lane", "try_at", "number", where=PENDING),
        _partial("ix_follow_up_due", "try_at", "number", "organisation", "lane", where=PENDING),
        _partial("ix_follow_up_urgent", "try_at", "number", "organisation", "lane", where=URGENT),
        _partial("ix_follow_up_dead", "number", where=DEAD),
        _partial("ix_follow_up_sending", "id", where=SENDING),
        _partial("ix_follow_up_posted", "organisation", "deal", "posted_at", where=POSTED),
        _partial("uq_follow_up_one_sending", "organisation", "lane", where=SENDING, unique=True),
    )

    number: int | None = Field(default=None, primary_key=True, sa_type=_NUMBER)
    organisation: str
    id: UUID
    key: str
    kind: str
    platform: str
    workspace: str
    conversation: str
    thread: str
    private: bool
    to_person: str
    deal: UUID
    commitment: UUID | None
    due_at: datetime
    details: dict[str, str] = Field(sa_type=JSON)
    replaces: str
    lane: str
    state: str
    try_at: datetime
    attempt: int
    fence: int = Field(sa_type=BigInteger)
    sending_at: datetime | None
    claimed_at: datetime | None
    posted_at: datetime | None
    external_id: str
    error: str
    #: Somebody waits for it: it answers them.
    urgent: bool = Field(sa_column_kwargs={"server_default": false()})


class BudgetRow(Row, table=True):
    """What an organisation may be sent in a second, see storage/budgets.py; by the clock on the wall."""

    __tablename__ = "budget"  # pyright: ignore[reportAssignmentType] - sqlmodel declares it as a directive

    organisation: str = Field(primary_key=True)
    spent_until: datetime
    per_second: float
    changed_at: datetime


class InstallationRow(Row, table=True):
    """Where the coach was brought in; the token is sealed, and empty where it is the enterprise's or gone."""

    __tablename__ = "installation"  # pyright: ignore[reportAssignmentType] - sqlmodel declares it as a directive

    organisation: str = Field(primary_key=True)
    workspace: str
    enterprise: str
    name: str
    app: str
    bot: str
    scopes: list[str] = Field(sa_type=JSON)
    ciphertext: str
    installed_by: str
    installed_at: datetime
    removed_at: datetime | None
    removed_because: str


class SignInRow(Row, table=True):
    """A sign-in's state that was used; it belongs to nobody yet, so it has no organisation."""

    __tablename__ = "sign_in"  # pyright: ignore[reportAssignmentType] - sqlmodel declares it as a directive

    state: str = Field(primary_key=True)
    until: datetime


class AuditRow(Row, table=True):
    """What whoever runs the bot did with people's data: who, what, when, and no content.

    It is not erased with what it is about, and refers to nothing.
    """

    __tablename__ = "audit"  # pyright: ignore[reportAssignmentType] - sqlmodel declares it as a directive

    number: int | None = Field(default=None, primary_key=True, sa_type=_NUMBER)
    organisation: str
    at: datetime
    by: str
    what: str


TURN = METADATA.tables["turn"]
PERSON = METADATA.tables["person"]
DEAL = METADATA.tables["deal"]
DEAL_PLACE = METADATA.tables["deal_place"]
DEAL_MEMBER = METADATA.tables["deal_member"]
PRIVATE_FACT = METADATA.tables["private_fact"]
COMMITMENT = METADATA.tables["commitment"]
EVENT = METADATA.tables["commitment_event"]
CYCLE = METADATA.tables["cycle"]
MOVE_RECORD = METADATA.tables["move_record"]
ADDRESS = METADATA.tables["address"]
LANE = METADATA.tables["lane"]
FOLLOW_UP = METADATA.tables["follow_up"]
INSTALLATION = METADATA.tables["installation"]
SIGN_IN = METADATA.tables["sign_in"]
BUDGET = METADATA.tables["budget"]
AUDIT = METADATA.tables["audit"]
