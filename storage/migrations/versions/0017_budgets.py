"""What an organisation may be sent in a second, and which follow-ups somebody waits for."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_URGENT = sa.text("state = 'pending' AND urgent")
_DEAD = sa.text("state = 'dead'")


def upgrade() -> None:
    op.add_column("follow_up", sa.Column("urgent", sa.Boolean(), nullable=False, server_default=sa.false()))
    _index("ix_follow_up_urgent", ["try_at", "number", "organisation", "lane"], _URGENT)
    _index("ix_follow_up_dead", ["number"], _DEAD)
    op.create_table(
        "budget",
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("spent_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("per_second", sa.Float(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("organisation", name=op.f("pk_budget")),
    )


def downgrade() -> None:
    op.drop_table("budget")
    op.drop_index("ix_follow_up_dead", "follow_up")
    op.drop_index("ix_follow_up_urgent", "follow_up")
    op.drop_column("follow_up", "urgent")


def _index(name: str, columns: list[str], where: sa.TextClause) -> None:
    op.create_index(name, "follow_up", columns, sqlite_where=where, postgresql_where=where)
