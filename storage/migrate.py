"""Brings the tables of an older database up to what this version of the bot expects."""

from pathlib import Path

from sqlalchemy import Connection, inspect

from storage.database import DatabaseUnusable, Transactions

#: The revision that this version of the bot works with: the newest of storage/migrations/versions.
HEAD = "0020"

_VERSION_TABLE = "alembic_version"


def upgrade(database: Transactions) -> None:
    """Run the migrations that are missing, all in one transaction; nothing is imported where none is.

    Of several processes that start at once, one does. Raises DatabaseUnusable where a newer version of the
    bot, or another program, wrote the database.
    """
    revision = database.transact(lambda connection: _revision(connection, database.path))
    if revision != HEAD:
        database.alter(lambda connection: _migrate(connection, database.path))


def _revision(connection: Connection, path: str) -> str | None:
    tables = inspect(connection).get_table_names()
    if _VERSION_TABLE in tables:
        return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    if tables:
        raise DatabaseUnusable(path, "another program's data is in it")
    return None


def _migrate(connection: Connection, path: str) -> None:
    # Alembic takes a fifth of a second to import; a database that is up to date must not wait for it.
    from alembic import command  # noqa: PLC0415 - as said above
    from alembic.config import Config  # noqa: PLC0415 - as said above
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - as said above

    # Looked up anew, since another process may have been quicker.
    revision = _revision(connection, path)
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if revision is not None and revision not in known:
        raise DatabaseUnusable(path, "a newer version of the bot wrote it; run that version")
    command.upgrade(config, HEAD)
