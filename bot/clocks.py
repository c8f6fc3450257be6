"""What time it is: the system's clock or, for trying things out, a moment kept in a file."""

from datetime import UTC, datetime
from pathlib import Path

from coaching.ports import Now


def system_now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - the one real clock


def clock_in(file: str) -> Now:
    """A clock that shows the moment (ISO 8601) which a file holds at each look; the system's for no file."""
    if not file:
        return system_now
    path = Path(file)
    return lambda: datetime.fromisoformat(path.read_text(encoding="utf-8").strip()).astimezone(UTC)
