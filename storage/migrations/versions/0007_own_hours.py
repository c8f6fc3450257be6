"""A person's own hours: zone, holidays, quiet hours, days off, absence; and how a deal's day is looked up."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Added in place: no table is made anew.
    for column in (
        sa.Column("own_zone", sa.String(), nullable=False, server_default=sa.text("''")),
        sa.Column("country", sa.String(), nullable=False, server_default=sa.text("''")),
        sa.Column("quiet_from", sa.Time(), nullable=False, server_default=sa.text("'18:00:00.000000'")),
        sa.Column("quiet_until", sa.Time(), nullable=False, server_default=sa.text("'08:00:00.000000'")),
        sa.Column("days_off", sa.JSON(), nullable=False, server_default=sa.text("'[]'")),
        sa.Column("away_until", sa.Date(), nullable=True),
        sa.Column("stand_in", sa.String(), nullable=True),
    ):
        op.add_column("person", column)
    posted = sa.text("state = 'posted'")
    op.create_index(
        "ix_follow_up_posted",
        "follow_up",
        ["organisation", "deal", "posted_at"],
        sqlite_where=posted,
        postgresql_where=posted,
    )


def downgrade() -> None:
    op.drop_index("ix_follow_up_posted", "follow_up")
    for name in (
        "stand_in",
        "away_until",
        "days_off",
        "quiet_until",
        "quiet_from",
        "country",
        "own_zone",
    ):
        op.drop_column("person", name)
