"""Several counterparts: each deal may have more than one, and a commitment says with whom it is."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_TAKEN = sa.text("state IN ('proposed', 'open') AND move <> ''")


def upgrade() -> None:
    # Added in place: no table is made anew.
    op.add_column("deal", sa.Column("others", sa.JSON(), nullable=False, server_default=sa.text("'[]'")))
    op.add_column(
        "commitment", sa.Column("counterpart", sa.String(), nullable=False, server_default=sa.text("''"))
    )
    _take_one_of_each("organisation", "deal", "move", "counterpart")


def downgrade() -> None:
    _take_one_of_each("organisation", "deal", "move")
    op.drop_column("commitment", "counterpart")
    op.drop_column("deal", "others")


def _take_one_of_each(*columns: str) -> None:
    """A move is taken once at a time: by these columns."""
    op.drop_index("uq_commitment_taken", table_name="commitment")
    op.create_index(
        "uq_commitment_taken",
        "commitment",
        columns,
        unique=True,
        sqlite_where=_TAKEN,
        postgresql_where=_TAKEN,
    )
