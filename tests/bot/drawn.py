"""Cards and forms drawn at random, as every platform has to dress them; each names what it finds hostile."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from bot.card import Button, Field, Form, Moment

moments = st.builds(
    Moment,
    at=st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - Hypothesis wants naive bounds
    zone=st.sampled_from(["UTC", "Europe/London", "Pacific/Apia"]),
)


def several(what: st.SearchStrategy[Any], at_most: int) -> st.SearchStrategy[tuple[Any, ...]]:
    """A few that differ, each of them once or often, as many generated ones would take long."""
    few = st.lists(what, max_size=min(at_most, 3))
    times = st.sampled_from([1, max(1, at_most // 3)])
    return st.tuples(few, times).map(lambda drawn: tuple(drawn[0] * drawn[1]))


def fields(
    label: st.SearchStrategy[str], hint: st.SearchStrategy[str], **others: st.SearchStrategy[Any]
) -> st.SearchStrategy[Field]:
    """Parts of a form of every kind, without a name yet."""
    return st.builds(
        Field,
        name=st.just(""),
        label=label,
        kind=st.sampled_from(["line", "text", "day", "person", "one", "some"]),
        hint=hint,
        optional=st.booleans(),
        at_most=st.sampled_from([0, 0, 2]),
        **others,
    )


@st.composite
def forms(draw: st.DrawFn, parts: st.SearchStrategy[Field], label: st.SearchStrategy[str]) -> Form:
    """A form of some parts, each with a name of its own."""
    drawn = draw(st.lists(parts, min_size=1, max_size=6))
    named = tuple(replace(one, name=f"slots.{number}") for number, one in enumerate(drawn))
    submit = Button(label=draw(label), token=draw(st.just('["OpenDeal",{}]')), main=True)
    return Form(fields=named, submit=submit)
