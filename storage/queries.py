"""A question put to the database often: compiled once, then asked at little cost.

SQLAlchemy writes the SQL and its types carry the values both ways, on every database alike; what is left out
is its work at each call, which is most of what a short question costs.
"""

from collections.abc import Callable
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection, Dialect, Select

_Carry = Callable[[Any], Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Compiled:
    sql: str
    #: Whether the database's driver takes its values by position; else by name.
    by_position: bool
    values: tuple[tuple[str, _Carry], ...]
    columns: tuple[str, ...]
    #: The columns that have to be read by their type: where they stand, and how.
    carried: tuple[tuple[int, _Carry], ...]


class Query:
    """A SELECT whose only values are bound by name. What it finds has an attribute for each column.

    It is asked of the driver directly: its faults are the driver's, not SQLAlchemy's.
    """

    def __init__(self, statement: Select[*tuple[Any, ...]]) -> None:
        self.statement = statement
        self._compiled: dict[str, _Compiled] = {}

    def all(self, connection: Connection, **values: object) -> list[Any]:
        dialect = connection.dialect
        compiled = self._compiled.get(dialect.name)
        if compiled is None:
            compiled = self._compiled[dialect.name] = _compile(self.statement, dialect)
        cursor = connection.connection.cursor()
        try:
            if compiled.by_position:
                cursor.execute(compiled.sql, [carry(values[name]) for name, carry in compiled.values])
            else:
                cursor.execute(compiled.sql, {name: carry(values[name]) for name, carry in compiled.values})
            return [_row(found, compiled) for found in cursor.fetchall()]
        finally:
            cursor.close()


def _row(found: Any, compiled: _Compiled) -> SimpleNamespace:  # noqa: ANN401 - a driver's tuple
    read = list(found)
    for place, carry in compiled.carried:
        read[place] = carry(read[place])
    return SimpleNamespace(**dict(zip(compiled.columns, read, strict=True)))


def _compile(statement: Select[*tuple[Any, ...]], dialect: Dialect) -> _Compiled:
    compiler = statement.compile(dialect=dialect)
    by_position = compiler.positiontup is not None
    names = compiler.positiontup if compiler.positiontup is not None else list(compiler.binds)
    columns = list(statement.selected_columns)
    readers = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]
    return _Compiled(
        sql=compiler.string,
        by_position=by_position,
        values=tuple(
            (name, compiler.binds[name].type.dialect_impl(dialect).bind_processor(dialect) or _as_it_is)
            for name in names
        ),
        columns=tuple(column.name for column in columns),
        carried=tuple((place, reader) for place, reader in enumerate(readers) if reader is not None),
    )


def _as_it_is(value: object) -> object:
    return value
