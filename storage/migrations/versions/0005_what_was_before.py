"""More that can happen to a commitment, and how it stood before, so that it can be taken back."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_KNOWN = "'made', 'accepted', 'declined', 'done', 'partly_done', 'moved', 'missed', 'blocked', 'cancelled'"
_NOW_KNOWN = (
    "kind IN ('made', 'accepted', 'declined', 'countered', 'changed', 'reassigned', 'done',"
    " 'partly_done', 'moved', 'missed', 'blocked', 'cancelled', 'viewed', 'undone')"
)


def upgrade() -> None:
    with op.batch_alter_table("commitment_event") as table:
        table.drop_constraint(op.f("ck_commitment_event_kind"), type_="check")
        table.create_check_constraint(op.f("ck_commitment_event_kind"), _NOW_KNOWN)
        table.add_column(sa.Column("before", sa.JSON(), nullable=True))


def downgrade() -> None:
    op.execute(f"DELETE FROM commitment_event WHERE kind NOT IN ({_KNOWN})")  # noqa: S608 - our own words
    with op.batch_alter_table("commitment_event") as table:
        table.drop_column("before")
        table.drop_constraint(op.f("ck_commitment_event_kind"), type_="check")
        table.create_check_constraint(op.f("ck_commitment_event_kind"), f"kind IN ({_KNOWN})")
