"""A table of a playbook file, read key by key; whatever is wrong is noted, and reading goes on."""

from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType
from typing import TypeVar, cast

from coaching.playbook.problems import Problem

_Value = TypeVar("_Value")
_NOT_THERE = object()


class Table:
    """Reads one table and notes each problem in `problems`, in words for the person who edits the file.

    Each reading method takes one key, and answers with something harmless where the key is missing or wrong.
    `close()` notes the keys nobody asked for. Line breaks inside a text count as spaces, so that long
    texts can be folded.
    """

    def __init__(
        self, values: Mapping[str, object], *, file: str, path: str = "", problems: list[Problem]
    ) -> None:
        self._values = values
        self._file = file
        self._path = path
        self._problems = problems
        self._asked: set[str] = set()

    def note(self, key: str, sentence: str) -> None:
        """Note a problem at `key`, or at the table itself where `key` is empty."""
        path = ".".join(part for part in (self._path, key) if part)
        self._problems.append(Problem(file=self._file, path=path, sentence=sentence))

    def close(self) -> None:
        for key in self._values:
            if key not in self._asked:
                self.note(key, "no such key is known here; is it misspelt?")

    def holds(self, key: str) -> bool:
        return key in self._values

    def text(self, key: str, *, words_at_most: int | None = None) -> str:
        value = self._value(key)
        if not isinstance(value, str):
            return self._expected(key, "a text", value, "")
        text = " ".join(value.split())
        if not text:
            self.note(key, "is empty")
        words = len(text.split())
        if words_at_most is not None and words > words_at_most:
            self.note(key, f"at most {words_at_most} words, found {words}")
        return text

    def optional_text(self, key: str) -> str:
        return self.text(key) if self.holds(key) else ""

    def whole(self, key: str, *, of: str = "", least: int | None = None, most: int | None = None) -> int:
        """Return a whole number; `of` says in the message what it counts, such as "days"."""
        value = self._value(key)
        if isinstance(value, bool) or not isinstance(value, int):
            return self._expected(key, f"a whole number of {of}" if of else "a whole number", value, 0)
        if (least is not None and value < least) or (most is not None and value > most):
            bounds = f"from {least} to {most}" if most is not None else f"of at least {least}"
            self.note(key, f"expected a whole number {bounds}, found {value}")
        return value

    def number(self, key: str) -> float:
        value = self._value(key)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return self._expected(key, "a number", value, 0.0)
        return float(value)

    def yes(self, key: str) -> bool:
        value = self._value(key)
        if isinstance(value, bool):
            return value
        return self._expected(key, "true or false", value, instead=False)

    def texts(self, key: str) -> tuple[str, ...]:
        value = self._value(key)
        if not isinstance(value, list):
            return self._expected(key, "a list of texts", value, ())
        found: list[str] = []
        for number, entry in enumerate(cast("list[object]", value), start=1):
            if isinstance(entry, str) and entry.strip():
                found.append(" ".join(entry.split()))
            else:
                self._expected(f"{key}.{number}", "a text", entry, None)
        return self._each_once(key, found)

    def wholes(self, key: str) -> tuple[int, ...]:
        value = self._value(key)
        if not isinstance(value, list):
            return self._expected(key, "a list of whole numbers", value, ())
        found: list[int] = []
        for number, entry in enumerate(cast("list[object]", value), start=1):
            if isinstance(entry, int) and not isinstance(entry, bool):
                found.append(entry)
            else:
                self._expected(f"{key}.{number}", "a whole number", entry, None)
        return tuple(found)

    def code(self, key: str, known: Collection[str], what: str) -> str:
        """Return one of the `known` codes; `what` names them in the message, such as "a stage"."""
        code = self.text(key)
        if code:
            self.check(key, (code,), known, what)
        return code

    def codes(self, key: str, known: Collection[str], what: str) -> tuple[str, ...]:
        codes = self.texts(key)
        self.check(key, codes, known, what)
        return codes

    def check(self, key: str, codes: Collection[str], known: Collection[str], what: str) -> None:
        """Note each code that is not known; nothing is checked where nothing is known (broken file)."""
        for code in codes:
            if known and code not in known:
                self.note(key, f"'{code}' is not {what}")

    def check_all(self, key: str, codes: Collection[str], known: Collection[str], what: str) -> None:
        """Note each code that is not known, and each known one that is missing."""
        self.check(key, codes, known, what)
        for code in known:
            if code not in codes:
                self.note(key, f"'{code}' is missing")

    def tables(self, key: str) -> tuple["Table", ...]:
        value = self._value(key)
        if not isinstance(value, list):
            return self._expected(key, "a list of tables", value, ())
        found: list[Table] = []
        for number, entry in enumerate(cast("list[object]", value), start=1):
            if isinstance(entry, dict):
                found.append(self._inner(f"{key}.{number}", cast("dict[str, object]", entry)))
            else:
                self._expected(f"{key}.{number}", "a table", entry, None)
        return tuple(found)

    def table(self, key: str) -> "Table":
        value = self._value(key)
        if isinstance(value, dict):
            return self._inner(key, cast("dict[str, object]", value))
        self._expected(key, "a table", value, None)
        return Table({}, file=self._file, problems=[])  # one problem is enough for a whole table

    def all_tables(self) -> Iterator[tuple[str, "Table"]]:
        """Give every key of this table with the table it holds, in the order of the file."""
        for key in self._values:
            yield key, self.table(key)

    def all_lists_of_tables(self) -> Iterator[tuple[str, tuple["Table", ...]]]:
        for key in self._values:
            yield key, self.tables(key)

    def all_texts(self) -> Mapping[str, str]:
        return MappingProxyType({key: self.text(key) for key in self._values})

    def all_codes(self, known: Collection[str], what: str) -> Mapping[str, tuple[str, ...]]:
        return MappingProxyType({key: self.codes(key, known, what) for key in self._values})

    def all_wholes(self, *, least: int, most: int) -> Mapping[str, int]:
        return MappingProxyType({key: self.whole(key, least=least, most=most) for key in self._values})

    def _inner(self, key: str, values: Mapping[str, object]) -> "Table":
        path = ".".join(part for part in (self._path, key) if part)
        return Table(values, file=self._file, path=path, problems=self._problems)

    def _value(self, key: str) -> object:
        self._asked.add(key)
        return self._values.get(key, _NOT_THERE)

    def _expected(self, key: str, what: str, found: object, instead: _Value) -> _Value:
        self.note(key, "is missing" if found is _NOT_THERE else f"expected {what}, found {_in_words(found)}")
        return instead

    def _each_once(self, key: str, texts: list[str]) -> tuple[str, ...]:
        for text in dict.fromkeys(text for text in texts if texts.count(text) > 1):
            self.note(key, f"'{text}' stands there twice")
        return tuple(texts)


def _in_words(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return f"'{value}'"
        case list():
            return "a list"
        case dict():
            return "a table"
        case _:
            return str(value)
