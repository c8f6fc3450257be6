"""The playbook's files, read from where the package lies."""

from importlib.resources import files
from importlib.resources.abc import Traversable

from coaching.playbook.playbook import Playbook
from coaching.playbook.reading import load_playbook


def read_playbook() -> Playbook:
    """The project's own playbook. Raises PlaybookError, naming file and key."""
    texts: dict[str, str] = {}
    _gather(files("coaching.playbook"), "", texts)
    return load_playbook(texts)


def _gather(folder: Traversable, path: str, texts: dict[str, str]) -> None:
    for entry in folder.iterdir():
        if entry.is_dir():
            _gather(entry, f"{path}{entry.name}/", texts)
        elif entry.name.endswith(".toml"):
            texts[f"{path}{entry.name}"] = entry.read_text(encoding="utf-8")
