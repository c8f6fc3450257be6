"""Sums of money as they are written in a text: EUR 40,000, £1.5m, 40k dollars."""

import re
from dataclasses import dataclass

_CURRENCIES = {
    "eur": "EUR",
    "€": "EUR",
    "euro": "EUR",
    "euros": "EUR",
    "usd": "USD",
    "us$": "USD",
    "$": "USD",
    "dollar": "USD",
    "dollars": "USD",
    "gbp": "GBP",
    "£": "GBP",
    "pound": "GBP",
    "pounds": "GBP",
    "chf": "CHF",
    "francs": "CHF",
}  # fmt: skip - a currency a line

_TIMES = {
    "": 1,
    "k": 1_000,
    "thousand": 1_000,
    "m": 1_000_000,
    "mn": 1_000_000,
    "million": 1_000_000,
    "bn": 1_000_000_000,
    "billion": 1_000_000_000,
}  # fmt: skip - in the order of size

_NUMBER = r"(?P<number>\d[\d.,]{0,18})\s?(?P<times>k|m|mn|bn|thousand|million|billion)?(?![\w%])"
_BEFORE = re.compile(r"(?P<currency>\bEUR|\bUSD|\bGBP|\bCHF|US\$|[$€£])\s?" + _NUMBER, re.IGNORECASE)
_BEHIND = re.compile(
    r"\b" + _NUMBER + r"\s?(?P<currency>EUR|USD|GBP|CHF|€|euros?|dollars?|pounds?|francs)", re.IGNORECASE
)

#: Behind a point or a comma stand three figures of a thousand; fewer are a fraction.
_THOUSANDS = re.compile(r"[.,](?=\d{3}(?:\D|$))")


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A sum of money; `words` are those that named it."""

    words: str
    currency: str
    value: float


def amounts_in(text: str) -> tuple[Amount, ...]:
    """The sums that a text names with their currency, in no particular order."""
    found = (*_BEFORE.finditer(text), *_BEHIND.finditer(text))
    return tuple(amount for match in found if (amount := _amount(match)) is not None)


def _amount(match: re.Match[str]) -> Amount | None:
    number = _THOUSANDS.sub("", match["number"].rstrip(".,")).replace(",", ".")
    try:
        value = float(number) * _TIMES[(match["times"] or "").lower()]
    except ValueError:  # such as 1.2.3
        return None
    return Amount(words=match[0].strip(" .,"), currency=_CURRENCIES[match["currency"].lower()], value=value)
