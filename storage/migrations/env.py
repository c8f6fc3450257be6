"""Alembic's way in: runs the steps on the connection, and within the transaction, of storage/migrate.py."""

from alembic import context

from storage.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"], target_metadata=METADATA, render_as_batch=True
)
with context.begin_transaction():
    context.run_migrations()
