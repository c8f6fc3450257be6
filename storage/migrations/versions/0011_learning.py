"""How a deal ended, and how each move has gone, deal by deal."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0008"
branch_labels = None
depends_on = None

_FOLLOWED_WITHIN = timedelta(days=14)


def upgrade() -> None:
    op.add_column("deal", sa.Column("outcome", sa.String(), nullable=False, server_default=sa.text("''")))
    records = op.create_table(
        "move_record",
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("move", sa.String(), nullable=False),
        sa.Column("deal", sa.Uuid(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("moved", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation", "deal"],
            ["deal.organisation", "deal.id"],
            name=op.f("fk_move_record_deal"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("organisation", "move", "deal", name=op.f("pk_move_record")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_move_record_deal", "move_record", ["organisation", "deal"])
    op.bulk_insert(records, list(_counted()))


def downgrade() -> None:
    op.drop_index("ix_move_record_deal", "move_record")
    op.drop_table("move_record")
    op.drop_column("deal", "outcome")


def _counted() -> Iterable[dict[str, Any]]:
    """What happened so far; what a move has opened is counted as soon as more happens in its deal."""
    commitment = sa.table(
        "commitment",
        sa.column("organisation", sa.String()),
        sa.column("id", sa.Uuid()),
        sa.column("deal", sa.Uuid()),
        sa.column("move", sa.String()),
        sa.column("state", sa.String()),
        sa.column("owner_outsider", sa.Boolean()),
    )
    event = sa.table(
        "commitment_event",
        sa.column("organisation", sa.String()),
        sa.column("commitment", sa.Uuid()),
        sa.column("kind", sa.String()),
        sa.column("at", sa.DateTime()),
    )
    here = op.get_bind()
    done_at = {
        (one.organisation, one.commitment): one.at
        for one in here.execute(sa.select(event).where(event.c.kind.in_(["done", "partly_done"])))
    }
    rows = here.execute(sa.select(commitment)).all()
    evidence: dict[Any, list[tuple[Any, datetime]]] = {}
    for one in rows:
        at = done_at.get((one.organisation, one.id))
        if at is not None and one.state in {"done", "partly_done"}:
            evidence.setdefault((one.organisation, one.deal), []).append((one.id, at))
    counts: dict[Any, list[int]] = {}
    for one in rows:
        if not one.move or one.owner_outsider or one.state not in {"done", "missed", "renegotiated"}:
            continue
        at = done_at.get((one.organisation, one.id)) if one.state == "done" else None
        further = evidence.get((one.organisation, one.deal), [])
        moved = at is not None and any(
            other != one.id and at <= later <= at + _FOLLOWED_WITHIN for other, later in further
        )
        count = counts.setdefault((one.organisation, one.move, one.deal), [0, 0, 0])
        for place, yes in enumerate((True, one.state == "done", moved)):
            count[place] += yes
    for (organisation, move, deal), (taken, done, moved) in counts.items():
        yield {
            "organisation": organisation,
            "move": move,
            "deal": deal,
            "taken": taken,
            "done": done,
            "moved": moved,
        }
