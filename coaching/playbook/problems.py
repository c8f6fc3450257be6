"""What is wrong with the playbook's files, said to the person who edits them."""

from dataclasses import dataclass

from coaching.errors import CoachingError


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong in the playbook's files; `path` leads to it inside the file, or is empty."""

    file: str
    path: str
    sentence: str

    def __str__(self) -> str:
        where = f"{self.file}, {self.path}" if self.path else self.file
        return f"{where}: {self.sentence}"


class PlaybookError(CoachingError):
    """The playbook's files cannot be used; `problems` are all that were found, a line each."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
