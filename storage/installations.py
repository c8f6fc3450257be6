"""Who has brought the coach in, as it is kept: one row for each, its token sealed and bound to that row."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, TypeVar

from sqlalchemy import Connection, bindparam, delete, or_, select, update
from sqlalchemy.dialects.postgresql import insert

from coaching.installations import NOT_INSTALLED, Installation, InstallationLocked
from coaching.people import OrganisationId, PersonId
from coaching.ports import Now
from storage.secrets import CannotOpen, Keys
from storage.tables import FOLLOW_UP, INSTALLATION, LANE, SIGN_IN

T = TypeVar("T")


class Run(Protocol):
    """Runs one transaction."""

    def __call__(self, act: Callable[[Connection], T], /) -> Awaitable[T]: ...


_OURS = INSTALLATION.c.organisation == bindparam("ours")
_FOUND = select(INSTALLATION).where(_OURS)
_ADD = insert(INSTALLATION).values({column.name: bindparam(column.name) for column in INSTALLATION.c})
_KEEP = _ADD.on_conflict_do_update(
    index_elements=["organisation"],
    set_={column.name: _ADD.excluded[column.name] for column in INSTALLATION.c if not column.primary_key},
)
_REMOVE = (
    update(INSTALLATION)
    .where(_OURS, INSTALLATION.c.removed_at.is_(None))
    .values(ciphertext="", removed_at=bindparam("at"), removed_because=bindparam("because"))
)
_USE = (
    insert(SIGN_IN)
    .values(state=bindparam("state"), until=bindparam("until"))
    .on_conflict_do_nothing()
    .returning(SIGN_IN.c.state)
)
_FORGET = delete(SIGN_IN).where(SIGN_IN.c.until < bindparam("now"))

#: The organisation itself and, of an enterprise, the workspaces that act with its token.
_THEIRS = select(INSTALLATION.c.organisation).where(
    or_(
        _OURS,
        (INSTALLATION.c.enterprise == bindparam("enterprise")) & (INSTALLATION.c.ciphertext == ""),
    )
)
_GO_ON = (
    update(FOLLOW_UP)
    .where(
        FOLLOW_UP.c.organisation.in_(_THEIRS),
        FOLLOW_UP.c.state == "pending",
        FOLLOW_UP.c.error.startswith(NOT_INSTALLED),
    )
    .values(try_at=FOLLOW_UP.c.due_at, error="")
)
_OPEN_AGAIN = (
    update(LANE)
    .where(LANE.c.organisation.in_(_THEIRS), LANE.c.owner.is_(None), LANE.c.locked_until > bindparam("wall"))
    .values(locked_until=bindparam("wall"))
)


@dataclass(frozen=True, slots=True)
class SqlInstallations:
    """coaching.installations.Installations over transactions that `run` keeps whole."""

    run: Run
    keys: Keys
    #: On the wall, by which lanes are closed.
    clock: Now

    async def of(self, organisation: OrganisationId) -> Installation | None:
        row = await self.run(lambda connection: connection.execute(_FOUND, {"ours": organisation}).first())
        return None if row is None else self._installation(row)

    async def keep(self, installation: Installation) -> None:
        values = self._row(installation)
        theirs = {
            "ours": installation.organisation,
            "enterprise": "" if installation.workspace else installation.enterprise,
        }

        def kept(connection: Connection) -> None:
            connection.execute(_KEEP, values)
            connection.execute(_GO_ON, theirs)
            connection.execute(_OPEN_AGAIN, theirs | {"wall": self.clock()})

        await self.run(kept)

    async def remove(self, organisation: OrganisationId, at: datetime, because: str) -> None:
        values = {"ours": organisation, "at": at, "because": because}

        def removed(connection: Connection) -> None:
            connection.execute(_REMOVE, values)

        await self.run(removed)

    async def first_use(self, state: str, now: datetime, until: datetime) -> bool:
        def used(connection: Connection) -> bool:
            connection.execute(_FORGET, {"now": now})
            return connection.execute(_USE, {"state": state, "until": until}).first() is not None

        return await self.run(used)

    def _installation(self, row: Any) -> Installation:  # noqa: ANN401 - a result row: an InstallationRow
        return Installation(
            organisation=OrganisationId(row.organisation),
            workspace=row.workspace,
            enterprise=row.enterprise,
            name=row.name,
            app=row.app,
            bot=row.bot,
            scopes=tuple(row.scopes),
            token=self._opened(row.ciphertext, row.organisation),
            installed_by=PersonId(row.installed_by),
            installed_at=row.installed_at,
            removed_at=row.removed_at,
            removed_because=row.removed_because,
        )

    def _row(self, one: Installation) -> dict[str, object]:
        return {
            "organisation": one.organisation,
            "workspace": one.workspace,
            "enterprise": one.enterprise,
            "name": one.name,
            "app": one.app,
            "bot": one.bot,
            "scopes": list(one.scopes),
            "ciphertext": self.keys.seal(one.token, where_sealed(one.organisation)) if one.token else "",
            "installed_by": one.installed_by,
            "installed_at": one.installed_at,
            "removed_at": one.removed_at,
            "removed_because": one.removed_because,
        }

    def _opened(self, ciphertext: str, organisation: str) -> str:
        if not ciphertext:
            return ""
        try:
            return self.keys.open(ciphertext, where_sealed(organisation))
        except CannotOpen as reason:
            raise InstallationLocked(str(reason)) from reason


def where_sealed(organisation: str) -> str:
    """What binds an envelope to its row: copied to another organisation's, it does not open."""
    return f"installation:{organisation}:token"
