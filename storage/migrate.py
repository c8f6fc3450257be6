"""Brings the tables of an older database up to what this version of the bot expects."""

from pathlib import Path

from sqlalchemy import Connection, inspect

from storage.database import Database, DatabaseUnusable

#: The revision that this version of the bot works with: the newest of storage/migrations/versions.
HEAD = "0016"

_VERSION_TABLE = "alembic_version"


def upgrade(database: Database) -> None:
    """Run the migrations that are missing, all in one transaction; nothing is imported where none is.

    Raises DatabaseUnusable where a newer version of the bot, or another program, wrote the database.
    """
    revision = database.transact(lambda connection: _revision(connection, database.path))
    if revision == HEAD:
        return
    # Where a table has to be made anew, foreign keys would delete what refers to its rows; the pragma is
    # without effect inside a transaction.
    _set_foreign_keys(database.connection, on=False)
    try:
        database.transact(lambda connection: _migrate(connection, database.path, revision))
    finally:
        _set_foreign_keys(database.connection, on=True)


def _revision(connection: Connection, path: str) -> str | None:
    tables = inspect(connection).get_table_names()
    if _VERSION_TABLE in tables:
        return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    if tables:
        raise DatabaseUnusable(path, "another program's data is in it")
    return None


def _set_foreign_keys(connection: Connection, *, on: bool) -> None:
    connection.exec_driver_sql(f"PRAGMA foreign_keys = {'ON' if on else 'OFF'}")
    connection.rollback()  # ends what SQLAlchemy takes for a transaction; none was begun


def _migrate(connection: Connection, path: str, revision: str | None) -> None:
    # Alembic takes a fifth of a second to import; a database that is up to date must not wait for it.
    from alembic import command  # noqa: PLC0415 - as said above
    from alembic.config import Config  # noqa: PLC0415 - as said above
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - as said above

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if revision is not None and revision not in known:
        raise DatabaseUnusable(path, "a newer version of the bot wrote it; run that version")
    command.upgrade(config, HEAD)
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise DatabaseUnusable(
            path, "the upgrade would have left rows that point nowhere; nothing was changed"
        )
