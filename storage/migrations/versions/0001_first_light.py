"""First light: turns, people, deals, commitments with their events, and the queue of follow-ups."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_PENDING = "state = 'pending'"
_SENDING = "state = 'sending'"
_TAKEN = "state IN ('proposed', 'open') AND move <> ''"


def upgrade() -> None:
    _turns_and_people()
    _deals()
    _commitments()
    _follow_ups()


def downgrade() -> None:
    for table in (
        "follow_up",
        "lane",
        "commitment_event",
        "commitment",
        "deal_member",
        "deal_place",
        "deal",
        "person",
        "turn",
    ):
        op.drop_table(table)


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=nullable)


def _person(name: str) -> tuple[sa.Column[str], sa.Column[str], sa.Column[str], sa.Column[bool]]:
    outsider = sa.Column(f"{name}_outsider", sa.Boolean(), nullable=False)
    return _text(name), _text(f"{name}_name"), _text(f"{name}_zone"), outsider


def _partial(name: str, table: str, columns: list[str], where: str, *, unique: bool = False) -> None:
    condition = sa.text(where)
    op.create_index(name, table, columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


def _turns_and_people() -> None:
    op.create_table(
        "turn",
        _text("organisation"),
        _text("id"),
        sa.Column("heard_at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("organisation", "id", name=op.f("pk_turn")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "person",
        _text("organisation"),
        _text("id"),
        _text("name"),
        _text("zone"),
        sa.Column("outsider", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("organisation", "id", name=op.f("pk_person")),
    )


def _deals() -> None:
    op.create_table(
        "deal",
        _text("organisation"),
        sa.Column("id", sa.Uuid(), nullable=False),
        _text("title"),
        *_person("lead"),
        sa.Column("places", sa.JSON(), nullable=False),
        sa.Column("members", sa.JSON(), nullable=False),
        sa.Column("brief", sa.JSON(), nullable=False),
        sa.Column("suggested", sa.JSON(), nullable=False),
        sa.Column("opened_at", _MOMENT, nullable=False),
        sa.Column("closed_at", _MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("organisation", "id", name=op.f("pk_deal")),
    )
    op.create_table(
        "deal_place",
        _text("organisation"),
        _text("platform"),
        _text("workspace"),
        _text("conversation"),
        sa.Column("deal", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint(
            "organisation", "platform", "workspace", "conversation", "deal", name=op.f("pk_deal_place")
        ),
        sa.ForeignKeyConstraint(
            ["organisation", "deal"],
            ["deal.organisation", "deal.id"],
            name=op.f("fk_deal_place_deal"),
            ondelete="CASCADE",
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_deal_place_deal", "deal_place", ["organisation", "deal"])
    op.create_table(
        "deal_member",
        _text("organisation"),
        _text("person"),
        sa.Column("deal", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("organisation", "person", "deal", name=op.f("pk_deal_member")),
        sa.ForeignKeyConstraint(
            ["organisation", "deal"],
            ["deal.organisation", "deal.id"],
            name=op.f("fk_deal_member_deal"),
            ondelete="CASCADE",
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_deal_member_deal", "deal_member", ["organisation", "deal"])


def _commitments() -> None:
    op.create_table(
        "commitment",
        _text("organisation"),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("deal", sa.Uuid(), nullable=False),
        _text("what"),
        *_person("owner"),
        sa.Column("due", sa.Date(), nullable=False),
        *_person("made_by"),
        sa.Column("made_at", _MOMENT, nullable=False),
        _text("state"),
        _text("move"),
        _text("measure"),
        _text("in_return"),
        _text("proof"),
        sa.Column("follows", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("organisation", "id", name=op.f("pk_commitment")),
        sa.ForeignKeyConstraint(
            ["organisation", "deal"], ["deal.organisation", "deal.id"], name=op.f("fk_commitment_deal")
        ),
        sa.ForeignKeyConstraint(
            ["organisation", "follows"],
            ["commitment.organisation", "commitment.id"],
            name=op.f("fk_commitment_commitment"),
        ),
        sa.CheckConstraint(
            "state IN ('proposed', 'open', 'done', 'partly_done', 'missed', 'renegotiated', 'declined',"
            " 'cancelled')",
            name=op.f("ck_commitment_state"),
        ),
    )
    op.create_index("ix_commitment_deal", "commitment", ["organisation", "deal", "due", "made_at", "id"])
    _partial("uq_commitment_taken", "commitment", ["organisation", "deal", "move"], _TAKEN, unique=True)
    op.create_table(
        "commitment_event",
        sa.Column("number", _NUMBER, nullable=False),
        _text("organisation"),
        sa.Column("commitment", sa.Uuid(), nullable=False),
        _text("kind"),
        *_person("by"),
        sa.Column("at", _MOMENT, nullable=False),
        _text("note"),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_commitment_event")),
        sa.ForeignKeyConstraint(
            ["organisation", "commitment"],
            ["commitment.organisation", "commitment.id"],
            name=op.f("fk_commitment_event_commitment"),
        ),
        sa.CheckConstraint(
            "kind IN ('made', 'accepted', 'declined', 'done', 'partly_done', 'moved', 'missed', 'blocked',"
            " 'cancelled')",
            name=op.f("ck_commitment_event_kind"),
        ),
    )
    op.create_index(
        "ix_commitment_event_commitment", "commitment_event", ["organisation", "commitment", "number"]
    )


def _follow_ups() -> None:
    op.create_table(
        "lane",
        _text("organisation"),
        _text("id"),
        sa.Column("locked_until", _MOMENT, nullable=False),
        _text("owner", nullable=True),
        sa.Column("fence", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("organisation", "id", name=op.f("pk_lane")),
    )
    op.create_table(
        "follow_up",
        sa.Column("number", _NUMBER, nullable=False),
        _text("organisation"),
        sa.Column("id", sa.Uuid(), nullable=False),
        _text("key"),
        _text("kind"),
        _text("platform"),
        _text("workspace"),
        _text("conversation"),
        _text("thread"),
        sa.Column("private", sa.Boolean(), nullable=False),
        _text("to_person"),
        sa.Column("deal", sa.Uuid(), nullable=False),
        sa.Column("commitment", sa.Uuid(), nullable=True),
        sa.Column("due_at", _MOMENT, nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        _text("replaces"),
        _text("lane"),
        _text("state"),
        sa.Column("try_at", _MOMENT, nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("fence", sa.BigInteger(), nullable=False),
        sa.Column("sending_at", _MOMENT, nullable=True),
        sa.Column("claimed_at", _MOMENT, nullable=True),
        sa.Column("posted_at", _MOMENT, nullable=True),
        _text("external_id"),
        _text("error"),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_follow_up")),
        sa.UniqueConstraint("organisation", "id", name=op.f("uq_follow_up_id")),
        sa.UniqueConstraint("organisation", "key", name=op.f("uq_follow_up_key")),
        sa.ForeignKeyConstraint(
            ["organisation", "lane"], ["lane.organisation", "lane.id"], name=op.f("fk_follow_up_lane")
        ),
        sa.ForeignKeyConstraint(
            ["organisation", "deal"], ["deal.organisation", "deal.id"], name=op.f("fk_follow_up_deal")
        ),
        sa.ForeignKeyConstraint(
            ["organisation", "commitment"],
            ["commitment.organisation", "commitment.id"],
            name=op.f("fk_follow_up_commitment"),
        ),
        sa.CheckConstraint(
            "state IN ('pending', 'sending', 'posted', 'cancelled', 'dead')", name=op.f("ck_follow_up_state")
        ),
    )
    _partial("ix_follow_up_deal", "follow_up", ["organisation", "deal", "kind", "try_at"], _PENDING)
    _partial("ix_follow_up_commitment", "follow_up", ["organisation", "commitment"], _PENDING)
    _partial("ix_follow_up_lane", "follow_up", ["organisation", "lane", "try_at", "number"], _PENDING)
    _partial("ix_follow_up_due", "follow_up", ["try_at", "number", "organisation", "lane"], _PENDING)
    _partial("ix_follow_up_sending", "follow_up", ["id"], _SENDING)
    _partial("uq_follow_up_one_sending", "follow_up", ["organisation", "lane"], _SENDING, unique=True)
