"""Everything that is sealed, sealed anew with the newest key, in batches that can be taken up again."""

from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection, Table, func, select, update

from storage.installations import Run
from storage.installations import where_sealed as where_token
from storage.secrets import CannotOpen, Keys
from storage.tables import INSTALLATION, PRIVATE_FACT

#: Rows of one transaction at most.
BATCH = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Rotated:
    """How many rows were sealed anew, and how many stay shut: their key is not among those that are set."""

    anew: int
    shut: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rotating:
    """Over transactions that `run` keeps whole."""

    run: Run
    keys: Keys
    batch: int = BATCH

    async def all(self) -> Rotated:
        """Seal with the first key what another one sealed; what is done already is left as it is."""
        facts = await self._table(PRIVATE_FACT)
        tokens = await self._table(INSTALLATION)
        return Rotated(anew=facts.anew + tokens.anew, shut=facts.shut + tokens.shut)

    async def _table(self, table: Table) -> Rotated:
        anew, shut = 0, 0
        while True:
            done = await self.run(partial(self._some, table=table, skipped=shut))
            anew, shut = anew + done.anew, shut + done.shut
            if done.anew + done.shut < self.batch:
                return Rotated(anew=anew, shut=shut)

    def _some(self, connection: Connection, table: Table, skipped: int) -> Rotated:
        """What stays shut stands first in the order of what is left, and is passed over."""
        newest = f"v1.{self.keys.first}."
        left = (
            select(table)
            .where(
                table.c.ciphertext != "",
                func.substr(table.c.ciphertext, 1, len(newest)) != newest,
            )
            .order_by(*table.primary_key.columns)
            .limit(self.batch)
            .offset(skipped)
        )
        anew, shut = 0, 0
        for row in connection.execute(left).mappings().all():
            where = _where(table, dict(row))
            try:
                sealed = self.keys.seal(self.keys.open(row["ciphertext"], where), where)
            except CannotOpen:
                shut += 1
                continue
            key = [column == row[column.name] for column in table.primary_key.columns]
            # Where another process has written it since, that stands; it is met again, or new already.
            key.append(table.c.ciphertext == row["ciphertext"])
            connection.execute(update(table).where(*key).values(ciphertext=sealed))
            anew += 1
        return Rotated(anew=anew, shut=shut)


def _where(table: Table, row: dict[str, object]) -> str:
    """What binds an envelope to its row."""
    if table is INSTALLATION:
        return where_token(str(row["organisation"]))
    return f"private_fact:{row['organisation']}:{row['deal']}"
