"""Currencies as people write them, signs, codes and words, each with the ISO 4217 code that is meant."""

import re

from coaching.language.calendar_words import word_set

_CODES = word_set(
    """
    USD EUR GBP CHF JPY CAD AUD NZD SEK NOK DKK ISK INR CNY HKD SGD TWD KRW THB MYR IDR PHP VND PKR BDT
    LKR NPR AED SAR QAR KWD BHD OMR JOD ILS EGP LBP TND DZD ZAR NGN KES GHS UGX TZS ETB MUR PLN CZK HUF
    RON BGN HRK RSD UAH RUB KZT UZS AZN AMD MDL BYN BRL MXN ARS CLP UYU PYG BOB VEF DOP CRC GTQ JMD TTD
    MNT KHR MMK MOP XOF XAF BTC ETH
    """
)
#: Codes that nobody takes for a word, so that they count in small letters too.
_PLAIN_CODES = word_set(
    """
    usd eur gbp chf jpy cad aud nzd sek nok dkk inr cny hkd sgd krw thb myr aed sar qar kwd ils zar pln
    czk huf brl mxn
    """
)
_SIGNS = {
    "$": "$",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₩": "KRW",
    "₺": "TRY",
    "₽": "RUB",
    "₪": "ILS",
    "₫": "VND",
    "₱": "PHP",
    "₦": "NGN",
    "₴": "UAH",
    "฿": "THB",
    "₿": "BTC",
    "₾": "GEL",
    "₭": "LAK",
    "₡": "CRC",
    "₸": "KZT",
    "元": "CNY",
    "円": "JPY",
    "௹": "INR",
    "zł": "PLN",
    "us$": "USD",
    "u.s.$": "USD",
    "usd$": "USD",
    "c$": "CAD",
    "ca$": "CAD",
    "cad$": "CAD",
    "can$": "CAD",
    "a$": "AUD",
    "au$": "AUD",
    "aud$": "AUD",
    "nz$": "NZD",
    "s$": "SGD",
    "sg$": "SGD",
    "hk$": "HKD",
    "nt$": "TWD",
    "mex$": "MXN",
    "mx$": "MXN",
    "r$": "BRL",
    "rs": "INR",
    "rs.": "INR",
    "rm": "MYR",
    "rmb": "CNY",
    "kr": "SEK",
    "fr.": "CHF",
    "sfr": "CHF",
}
_NOUNS = {
    "$": "dollar dollars bucks buck",
    "EUR": "euro euros €ur",
    "GBP": "pound pounds quid sterling",
    "JPY": "yen",
    "CNY": "yuan renminbi",
    "CHF": "franc francs",
    "INR": "rupee rupees",
    "SEK": "krona kronor",
    "NOK": "krone kroner",
    "MXN": "peso pesos",
    "ZAR": "rand",
    "MYR": "ringgit ringgits",
    "KRW": "won",
    "TRY": "lira liras",
    "PLN": "zloty zlotys",
    "ILS": "shekel shekels",
    "AED": "dirham dirhams",
    "SAR": "riyal riyals",
    "IRR": "rial rials",
    "KWD": "dinar dinars",
    "THB": "baht",
    "RUB": "ruble rubles rouble roubles",
    "NLG": "guilder guilders",
    "BRL": "reais",
    "BTC": "bitcoin bitcoins",
    "GEL": "lari",
    "LAK": "kip",
}
_LANDS = {
    ("us", "$"): "USD",
    ("u.s.", "$"): "USD",
    ("american", "$"): "USD",
    ("canadian", "$"): "CAD",
    ("australian", "$"): "AUD",
    ("new zealand", "$"): "NZD",
    ("singapore", "$"): "SGD",
    ("hong kong", "$"): "HKD",
    ("swiss", "CHF"): "CHF",
    ("british", "GBP"): "GBP",
    ("egyptian", "GBP"): "EGP",
    ("lebanese", "GBP"): "LBP",
    ("danish", "NOK"): "DKK",
    ("norwegian", "NOK"): "NOK",
    ("swedish", "SEK"): "SEK",
    ("icelandic", "SEK"): "ISK",
    ("philippine", "MXN"): "PHP",
    ("chilean", "MXN"): "CLP",
    ("colombian", "MXN"): "COP",
    ("argentine", "MXN"): "ARS",
    ("pakistani", "INR"): "PKR",
    ("sri lankan", "INR"): "LKR",
    ("qatari", "SAR"): "QAR",
}
_OTHER_LANDS = (
    "mexican chinese japanese turkish saudi indian malaysian malaysia dutch polish israeli south african"
)
#: "30 MUSD", "120 MEUR", "5 TEUR": the size stands before the code.
SIZES = {"k": 1_000, "t": 1_000, "m": 1_000_000, "b": 1_000_000_000}

_BY_NOUN = {noun: code for code, nouns in _NOUNS.items() for noun in nouns.split()}


def _one_of(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_SIGNED = _one_of(list(_SIGNS)).replace(r"c\$", r"c\s?\$")
_CODED = "|".join(sorted(_CODES | _PLAIN_CODES))
_LAND = _one_of([*(land for land, _ in _LANDS), *_OTHER_LANDS.split(), "south african"])
_NOUN = _one_of(list(_BY_NOUN))
BEFORE = re.compile(
    rf"(?:(?<![A-Za-z])(?P<size>[MKBT])?(?P<code>{_CODED})[ \u00a0-]?"
    rf"|(?<![A-Za-z\d])(?P<sign>(?i:{_SIGNED}))[ \u00a0]?"
    rf"|(?<![A-Za-z])(?P<noun>(?i:dollar|ringgits?|euro)) )$"
)
AFTER = re.compile(
    rf"[ \u00a0-]?(?:(?P<size>[MKkTB])?(?P<code>{_CODED})(?![A-Za-z])|(?P<sign>(?i:{_SIGNED}))(?![A-Za-z\d])"
    rf"|(?P<land>(?i:{_LAND}) ?)?(?P<noun>(?i:{_NOUN}))(?![A-Za-z])"
    r"|(?P<minor>(?i:cents?|¢|pence|penn(?:y|ies)|[cp])(?![A-Za-z])))"
)


def code_of(found: re.Match[str], own: str) -> str:
    """The ISO 4217 code of what was matched; a bare dollar is the own one where that is a dollar."""
    parts = found.groupdict()
    if parts["code"]:
        return parts["code"].upper() if parts["code"] != "rmb" else "CNY"
    sign = (parts["sign"] or "").lower().replace(" ", "")
    code = _SIGNS.get(sign) or _BY_NOUN[parts["noun"].lower()]
    land = (parts.get("land") or "").strip().lower()
    code = _LANDS.get((land, code), code)
    return code if code != "$" else (own if own in DOLLARS else "USD")


#: The currencies whose people call them dollars.
DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD"})
