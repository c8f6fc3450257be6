"""Notes of a promise: the parts of a test, and what a kept one has changed."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Added in place: no table is made anew.
    op.add_column("commitment", sa.Column("notes", sa.JSON(), nullable=False, server_default=sa.text("'{}'")))


def downgrade() -> None:
    op.drop_column("commitment", "notes")
