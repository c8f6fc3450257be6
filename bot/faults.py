"""A fault as it is logged: kinds and places, never what was typed."""

import traceback
from collections.abc import Iterator


def traced(fault: BaseException) -> str:
    """Frames and types without the messages: a database's message quotes what it was given."""
    return "\n".join(_told(fault))


def _told(fault: BaseException) -> Iterator[str]:
    yield type(fault).__qualname__
    yield "".join(traceback.format_tb(fault.__traceback__)).rstrip()
    cause = fault.__cause__ or fault.__context__
    if cause is not None:
        yield "because of"
        yield from _told(cause)
