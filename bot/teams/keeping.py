"""Where conversations and people of Teams are reached, kept as verified activities tell it."""

from dataclasses import dataclass, replace

from bot.teams import reading
from bot.teams.activity import Activity
from coaching.addresses import Address
from coaching.ports import Now, Store, UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """Keeps and takes away; one transaction for each activity, which writes only what has changed."""

    store: Store
    zone: str
    now: Now

    async def keep(self, activity: Activity, *, brought_in: bool = False) -> bool:
        """Whether the coach was brought in and has not introduced itself there yet; now it counts as done."""
        told = tuple(reading.addresses(activity, self.zone))

        def act(unit: UnitOfWork) -> bool:
            first = False
            for one in told:
                known = unit.addresses.of(one.key)
                greets = brought_in and one.key == activity.conversation
                first = first or (greets and not (known and known.greeted and known.removed_at is None))
                now = _merged(one, known, greeted=greets)
                if now != known:
                    unit.addresses.keep(now)
            return first

        return await self.store.transact(told[0].organisation, act)

    async def remove(self, activity: Activity) -> None:
        """The coach was taken out of a conversation or a team, or a channel is no more."""
        now = self.now()
        channel = reading.deleted_channel(activity)
        team = reading.team(activity) if not channel and activity.kind == "channel" else ""
        who = reading.person(activity, self.zone)
        keys = [channel or activity.conversation, *([f"@{who.id}"] if activity.kind == "personal" else [])]

        def act(unit: UnitOfWork) -> None:
            of_team = unit.addresses.of_team(team) if team else ()
            for one in (*(unit.addresses.of(key) for key in keys), *of_team):
                if one is not None and one.removed_at is None:
                    unit.addresses.keep(replace(one, removed_at=now, greeted=False))

        await self.store.transact(reading.place(activity).organisation, act)


def _merged(told: Address, known: Address | None, *, greeted: bool) -> Address:
    """What an activity does not tell stays as it was; what came from there is there again."""
    if known is None:
        return replace(told, greeted=greeted)
    return replace(
        told,
        team=told.team or known.team,
        shared=told.shared or known.shared,
        account=told.account or known.account,
        conversation=told.conversation or known.conversation,
        name=told.name or known.name,
        zone=told.zone or known.zone,
        greeted=greeted or (known.greeted and known.removed_at is None),
    )
