"""A deal on hold, and how often somebody wants to be written to."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("deal", sa.Column("pause", sa.JSON(), nullable=False, server_default=sa.text("'{}'")))
    op.add_column("person", sa.Column("how_often", sa.String(), nullable=False, server_default=sa.text("''")))


def downgrade() -> None:
    op.drop_column("person", "how_often")
    op.drop_column("deal", "pause")
