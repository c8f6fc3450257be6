"""Where the coach looks out for promises, and whose it leaves alone."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Added in place: no table is made anew.
    op.add_column("deal", sa.Column("ways", sa.JSON(), nullable=False, server_default=sa.text("'{}'")))


def downgrade() -> None:
    op.drop_column("deal", "ways")
