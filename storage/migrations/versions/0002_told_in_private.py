"""Told in private: the sealed facts of a deal, who may see them, and the moves that are not for it."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Added in place: the table is not made anew, and no row that refers to a deal is touched.
    for name, empty in (("declined", "'{}'"), ("trusted", "'[]'")):
        op.add_column("deal", sa.Column(name, sa.JSON(), nullable=False, server_default=sa.text(empty)))
    op.create_table(
        "private_fact",
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("deal", sa.Uuid(), nullable=False),
        sa.Column("ciphertext", sa.String(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("organisation", "deal", name=op.f("pk_private_fact")),
        sa.ForeignKeyConstraint(
            ["organisation", "deal"],
            ["deal.organisation", "deal.id"],
            name=op.f("fk_private_fact_deal"),
            ondelete="CASCADE",
        ),
    )


def downgrade() -> None:
    op.drop_table("private_fact")
    op.drop_column("deal", "trusted")
    op.drop_column("deal", "declined")
