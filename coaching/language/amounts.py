"""Amounts of money, shares, points and terms in a text: EUR 1.2m a year, 5-10 %, net 45, a 3-year term."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from coaching.language.amount_units import ends_of, minus_before, net_before, per_what, unit_behind
from coaching.language.money_words import AFTER, BEFORE, SIZES, code_of
from coaching.language.number_words import MAGNITUDE, MAGNITUDES, NUMBER, in_figures, in_words

#: Characters read, and numbers looked at in one text (bounds the work).
MOST_READ = 10_000
MOST_NUMBERS = 400
_LONGEST = 20  #: characters of figures; nobody owes more
#: Letters that are measures too, so that they are doubtful where no currency stands by.
_MEASURES = frozenset({"m", "mm", "b", "mil", "mill"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """One amount read in a text, from `low` to `high`; None where that end is open ("at least", "up to")."""

    low: Decimal | None
    high: Decimal | None
    currency: str  #: ISO 4217, empty where it is no money
    unit: str  #: money, percent, points, basis points, net days, days, weeks, months, years or quantity
    per: str  #: per what, as "seat", "year", "seat month"; empty for once
    span: tuple[int, int]
    phrase: str  #: the text at the span
    alternatives: tuple[Decimal, ...] = ()  #: what else the upper end may be ("1.500"): to be asked

    @property
    def value(self) -> Decimal:
        """The amount itself; of a range its upper end, of an open one the end that is named."""
        value = self.low if self.high is None else self.high
        return Decimal(0) if value is None else value


@dataclass(frozen=True, slots=True)
class _Number:
    """A number with the currency and the magnitude that stand at it."""

    start: int
    end: int
    value: Decimal
    times: Decimal
    currency: str = ""
    unit: str = ""  #: money, quantity, or empty where nothing tells
    others: tuple[Decimal, ...] = ()


def amounts(text: str, *, currency: str) -> tuple[Amount, ...]:
    """The amounts in the first 10,000 characters of a text, in order; `currency` is what a bare "$" means.

    A number without a currency, a unit, a magnitude or groups of thousands is no amount. Cents and pence are
    given as parts of their currency. Where figures or letters may mean another size ("1.500", "5m" without a
    currency), that size stands in `alternatives`. Never raises.
    """
    text = text[:MOST_READ]
    numbers = list(_numbers(text, currency))
    found: list[Amount] = []
    i = 0
    while i < len(numbers):
        ranged = _range(text, numbers[i], numbers[i + 1]) if i + 1 < len(numbers) else None
        amount = ranged or _single(text, numbers[i])
        i += 2 if ranged else 1
        if amount:
            found.append(amount)
    return tuple(found)


def _numbers(text: str, own: str) -> Iterator[_Number]:
    behind = 0
    beside_mm = bool(re.search(r"\d ?mm\b", text, re.IGNORECASE))
    for count, match in enumerate(NUMBER.finditer(text)):
        if count >= MOST_NUMBERS:
            return
        if match.start() < behind or len(match["figures"] or "") > _LONGEST:
            continue
        number = _number(text, match, own, behind, beside_mm=beside_mm)
        if match.start() and text[match.start() - 1].isalpha() and not number.currency:
            continue
        behind = number.end
        yield number


def _number(text: str, match: re.Match[str], own: str, behind: int, *, beside_mm: bool) -> _Number:
    start, end = match.span()
    size = MAGNITUDE.match(text, end)
    before = BEFORE.search(text, max(behind, start - 12), start)
    after = AFTER.match(text, size.end() if size else end)
    if after and size is None and not after["minor"]:  # "75 USD million"
        size = MAGNITUDE.match(text, after.end())
    letters = (size[1] or size[2]).lower().rstrip(".") if size else ""
    value, others = _value(match, scaled=bool(size))
    times = Decimal(MAGNITUDES.get(letters, 1)) * _size_of(before) * _size_of(after)
    others = tuple(other * times for other in others)
    if letters == "m" and beside_mm:  # beside "mm" a single m may be a thousand
        others = (*others, value * 1_000)
    number = _Number(
        start=before.start() if before else start,
        end=max(size.end() if size else end, after.end() if after else end),
        value=value * times,
        times=times,
        unit="quantity" if size or _grouped(match) else "",
        others=others,
    )
    return _of_currency(text, number, (before, after), own, letters)


def _value(match: re.Match[str], *, scaled: bool) -> tuple[Decimal, tuple[Decimal, ...]]:
    if match["figures"]:
        return in_figures(match["figures"], scaled=scaled)
    return in_words(match[0]), ()


def _size_of(found: re.Match[str] | None) -> int:
    """The size before a code: the M of "30 MUSD"."""
    return SIZES[found["size"].lower()] if found and found["size"] else 1


def _grouped(match: re.Match[str]) -> bool:
    """Whether the figures stand in groups of thousands, as in 1,250,000."""
    return bool(re.search(r"\d[,.'\u2019]\d{3}(?:\D|$)", match["figures"] or ""))


def _of_currency(
    text: str,
    number: _Number,
    beside: tuple[re.Match[str] | None, re.Match[str] | None],
    own: str,
    letters: str,
) -> _Number:
    before, after = beside
    if after and after["minor"]:
        return _in_cents(number, after, before, own)
    found = before if before and not (after and after["code"]) else after
    if found:
        return _with_cents(text, replace(number, currency=code_of(found, own), unit="money"))
    if letters in _MEASURES:
        return replace(number, others=(*number.others, number.value / number.times))
    return number


_WITH_LETTERS = {"c": frozenset({"USD", "EUR", "CAD", "AUD", "NZD", "SGD"}), "p": frozenset({"GBP"})}


def _in_cents(number: _Number, after: re.Match[str], before: re.Match[str] | None, own: str) -> _Number:
    """Cents or pence as a part of their currency; a bare letter only where the own currency has such."""
    minor = after["minor"].lower()
    if before:
        return replace(number, currency=code_of(before, own), unit="money", end=after.start())
    if own not in _WITH_LETTERS.get(minor, {own}):
        return replace(number, end=after.start())
    code = "GBP" if minor.startswith("pence") else own
    return replace(number, value=number.value / 100, currency=code, unit="money")


_CENTS = re.compile(
    r"(?: and|,)? (?:(?P<figures>\d{1,2})|(?P<spelled>[a-z]{1,9}(?:[ -][a-z]{1,9})?)) ?"
    r"(?:(?:c|cents?|p|pence|sens?)\b|(?=[.!?]?\s{0,9}$))",
    re.IGNORECASE,
)


def _with_cents(text: str, number: _Number) -> _Number:
    """With the parts of "3 dollars 50 cents", "thirteen dollars and forty-five cents"."""
    match = _CENTS.match(text, number.end) if number.times == 1 and number.value % 1 == 0 else None
    if match is None:
        return number
    spelled = NUMBER.fullmatch(match["spelled"]) if match["spelled"] else None
    if match["spelled"] and spelled is None:
        return number
    cents = Decimal(match["figures"]) if match["figures"] else in_words(match["spelled"])
    return replace(number, value=number.value + cents / 100, end=match.end()) if cents < 100 else number  # noqa: PLR2004


def _counted(text: str, number: _Number) -> tuple[str, int]:
    """What a number counts, empty where nothing tells, and where those words end."""
    if number.unit == "money":
        return "money", number.end
    return unit_behind(text, number.start, number.end) or (number.unit, number.end)


def _single(text: str, number: _Number) -> Amount | None:
    unit, end = _counted(text, number)
    if not unit:
        return None
    start = net_before(text, number.start) if unit == "net days" else minus_before(text, number.start)
    negative = start < number.start and unit != "net days"
    value = -number.value if negative else number.value
    others = number.others if unit in {"money", "quantity"} else ()
    return _amount(text, (start, end), ends_of(text, start, value), (number.currency, unit), others)


_JOIN = re.compile(r" ?[-\u2013\u2014] ?| (?:to|and|or) ", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween $", re.IGNORECASE)


def _range(text: str, first: _Number, second: _Number) -> Amount | None:
    """As in "$80k-95k", "between 1.1 and 1.3 dollars", "5 to 10 %", "$3-5m"."""
    mine, mine_end = _counted(text, first)
    unit, end = _counted(text, second)
    kinds = {mine, unit} - {"", "quantity"}
    if (
        not (mine or unit)
        or len(kinds) > 1
        or (first.currency and second.currency not in {"", first.currency})
    ):
        return None
    link = text[mine_end : second.start]
    if not _JOIN.fullmatch(link) or not _is_range(text, first, link.strip().lower()):
        return None
    low = _as_scaled(first, second)
    if low >= second.value:
        return None
    code = second.currency or first.currency
    of = (code, kinds.pop() if kinds else "quantity")
    others = second.others if second.currency == code else ()
    return _amount(text, (first.start, end), (low, second.value), of, others)


def _is_range(text: str, first: _Number, link: str) -> bool:
    """Whether the word between two numbers makes them one: "$5 and $6" are two."""
    return link != "or" and (
        link != "and" or bool(_BETWEEN.search(text, max(0, first.start - 9), first.start))
    )


def _as_scaled(first: _Number, second: _Number) -> Decimal:
    """The lower end, in the magnitude of the upper one where it has none of its own: "$3-5m"."""
    small = first.times == 1 and second.times > 1 and first.value < second.value / second.times
    return first.value * second.times if small else first.value


def _amount(
    text: str,
    span: tuple[int, int],
    ends: tuple[Decimal | None, Decimal | None],
    of: tuple[str, str],
    others: tuple[Decimal, ...],
) -> Amount:
    per, end = per_what(text, span[1])
    value = ends[0] if ends[1] is None else ends[1]
    return Amount(
        low=ends[0],
        high=ends[1],
        currency=of[0],
        unit=of[1],
        per=per,
        span=(span[0], end),
        phrase=text[span[0] : end],
        alternatives=tuple(other for other in others if other != value),
    )
