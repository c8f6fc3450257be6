"""Language models that a test writes: they speak through the product's own port, and to nobody else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from coaching.model_requests import Heard, ToUnderstand, ToWord, Worded


def again(words: str) -> str:
    """The same sentence, so that one sees that somebody else has said it."""
    return f"Now: {words}"


@dataclass(slots=True, kw_only=True)
class Saying:
    """Says of each sentence what `says` makes of it; a fault is told once more, and the same comes again."""

    says: Callable[[str], str] = again
    fails: Exception | None = None
    asked: list[ToWord] = field(default_factory=list[ToWord])
    faults: list[str] = field(default_factory=list[str])

    async def word(self, asked: ToWord, *, fault_of: Callable[[Sequence[Worded]], str]) -> tuple[Worded, ...]:
        self.asked.append(asked)
        if self.fails is not None:
            raise self.fails
        given = tuple(Worded(name=one.name, words=self.says(one.words)) for one in asked.sentences)
        self.faults.append(fault_of(given))
        return given

    async def understand(
        self, asked: ToUnderstand, *, fault_of: Callable[[Sequence[Heard]], str]
    ) -> tuple[Heard, ...]:
        return ()
