"""Where a conversation is reached is kept for each organisation apart, the same way by either store."""

from dataclasses import replace

import pytest

from coaching.addresses import Address
from coaching.people import OrganisationId
from coaching.ports import UnitOfWork
from tests.conftest import MONDAY_AT_NINE, AnyStore

ACME, GLOBEX = OrganisationId("teams:acme"), OrganisationId("teams:globex")

CHANNEL = Address(
    organisation=ACME,
    key="19:deals@thread.tacv2",
    kind="channel",
    url="https://smba.trafficmanager.net/emea/",
    bot="28:coach",
    team="19:team@thread.tacv2",
    shared=True,
    account="29:ana",
    conversation="a:ana",
    name="Ana",
    zone="Europe/London",
    greeted=True,
    doubted_at=MONDAY_AT_NINE,
    removed_at=MONDAY_AT_NINE,
)


async def keep(store: AnyStore, address: Address) -> None:
    def act(work: UnitOfWork) -> None:
        work.addresses.keep(address)

    await store.transact(address.organisation, act)


async def found(store: AnyStore, organisation: OrganisationId, key: str) -> Address | None:
    return await store.look(organisation, lambda work: work.addresses.of(key))


async def test_every_part_of_an_address_is_kept(store: AnyStore) -> None:
    await keep(store, CHANNEL)

    assert await found(store, ACME, CHANNEL.key) == CHANNEL


async def test_what_was_kept_under_a_key_is_replaced(store: AnyStore) -> None:
    await keep(store, CHANNEL)
    back = replace(CHANNEL, url="https://smba.trafficmanager.net/uk/", doubted_at=None, removed_at=None)
    await keep(store, back)

    assert await found(store, ACME, CHANNEL.key) == back


async def test_another_organisation_does_not_find_it(store: AnyStore) -> None:
    await keep(store, CHANNEL)

    assert await found(store, GLOBEX, CHANNEL.key) is None
    assert await store.look(GLOBEX, lambda work: work.addresses.of_team(CHANNEL.team)) == ()


async def test_nobody_keeps_an_address_for_another_organisation(store: AnyStore) -> None:
    def act(work: UnitOfWork) -> None:
        work.addresses.keep(CHANNEL)

    with pytest.raises(ValueError, match="is not"):
        await store.transact(GLOBEX, act)


async def test_the_channels_of_a_team_are_found_together(store: AnyStore) -> None:
    other = replace(CHANNEL, key="19:general@thread.tacv2")
    elsewhere = replace(CHANNEL, key="19:x@thread.tacv2", team="19:other@thread.tacv2")
    for address in (other, CHANNEL, elsewhere):
        await keep(store, address)

    assert await store.look(ACME, lambda work: work.addresses.of_team(CHANNEL.team)) == (CHANNEL, other)


async def test_somebody_new_is_reached_where_the_coach_still_is(store: AnyStore) -> None:
    there = replace(CHANNEL, key="19:still@thread.tacv2", removed_at=None)
    await keep(store, CHANNEL)
    assert await store.look(ACME, lambda work: work.addresses.any_left()) is None

    await keep(store, there)
    assert await store.look(ACME, lambda work: work.addresses.any_left()) == there
