"""Rounds: what each was for, from when to when, and what the next one does otherwise."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "cycle",
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("deal", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("goal", sa.String(), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("change", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("organisation", "deal", "number", name=op.f("pk_cycle")),
        sa.ForeignKeyConstraint(
            ["organisation", "deal"], ["deal.organisation", "deal.id"], name=op.f("fk_cycle_deal")
        ),
    )


def downgrade() -> None:
    op.drop_table("cycle")
