"""The mutual action plan as three files: for a mail, for a table, and for a printer."""

import csv
import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date
from html import escape
from io import StringIO

from bot import wording
from bot.card import Attachment
from coaching.days import written
from coaching.shared_plans import SharedMilestone, SharedPlan, SharedStep

#: What Markdown would read as more than text.
_MARKUP = re.compile(r"([\\`*_\[\]<>|#~])")

#: What a spreadsheet takes for a formula where a cell begins with it, also behind what it does not show.
_FORMULA = re.compile(r"^[\s\u200b\u200e\u200f\u2060\ufeff'\"]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]")

#: Before the text of a table, so that a spreadsheet reads it as UTF-8.
_MARK = "\ufeff"

_STYLE = """
:root { color-scheme: light dark; --ink: #1c2330; --soft: #5a6475; --line: #d5dae3; --paper: #fff;
  --done: #17663a; --late: #9a3a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebf1; --soft: #a7b0c0; --line: #3a4353;
  --paper: #161b24; --done: #7fd6a4; --late: #ffb38a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1rem; max-width: 60rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.45 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
p { color: var(--soft); margin: .25rem 0; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; hyphens: auto; vertical-align: top; padding: .5rem .75rem .5rem 0;
  border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; font-size: .875rem; }
tbody th { font-weight: 600; }
td.day { white-space: nowrap; }
table + p { margin-top: 1.25rem; }
tr.done td.state { color: var(--done); }
tr.late td.state { color: var(--late); }
@media (max-width: 40rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line); }
  th, td { display: block; border: 0; padding: .1rem 0; }
  td:empty { display: none; }
  td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); }
}
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --line: #999; --paper: #fff;
    --done: #000; --late: #000; }
  @page { margin: 16mm; }
  body { padding: 0; max-width: none; font-size: 10pt; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
"""


def files_of(plan: SharedPlan) -> tuple[Attachment, ...]:
    """Named by the counterpart, as the title of the deal is ours."""
    name = f"plan-{_file_name(' '.join(plan.counterparts))}".rstrip("-")
    return (
        Attachment(name=f"{name}.md", kind="text/markdown", text=as_markdown(plan)),
        Attachment(name=f"{name}.csv", kind="text/csv", text=as_csv(plan)),
        Attachment(name=f"{name}.html", kind="text/html", text=as_html(plan)),
    )


def as_markdown(plan: SharedPlan) -> str:
    told = [f"# {_text(wording.plan_between(plan.counterparts))}", "", wording.as_of(plan.today)]
    if plan.steps:
        told += ["", f"## {wording.STEPS}", "", *map(_step_line, plan.steps)]
    if plan.milestones:
        told += ["", f"## {wording.MILESTONES}", "", *map(_milestone_line, plan.milestones)]
    return "\n".join([*told, "", wording.PLAN_FOOT]) + "\n"


def _step_line(one: SharedStep) -> str:
    tick = "x" if one.state == "done" else " "
    shown = f"; {wording.MEASURE_LABEL.lower()}: {one.measure}" if one.measure else ""
    told = f"{_day(one.due) or wording.PLAN_NO_DAY}, {one.owner} ({_side(one)}): {one.what}"
    return f"- [{tick}] {_text(told + shown)} ({wording.PLAN_STATES[one.state]})"


def _milestone_line(one: SharedMilestone) -> str:
    tick = "x" if one.state == "done" else " "
    day = f"{_day(one.day)}: " if one.day else ""
    return f"- [{tick}] {_text(f'{day}{one.name}, {one.evidence}')} ({wording.PLAN_STATES[one.state]})"


def as_csv(plan: SharedPlan) -> str:
    """Days by ISO 8601; no cell is a formula, whatever people typed (OWASP, CSV injection)."""
    told = StringIO(newline="")
    rows = csv.writer(told)
    rows.writerow(wording.PLAN_COLUMNS)
    for step in plan.steps:
        cells = (step.owner, _side(step), step.what, step.measure)
        rows.writerow(map(_cell, (*cells, _iso(step.due), wording.PLAN_STATES[step.state])))
    for one in plan.milestones:
        cells = (
            "",
            wording.MILESTONES,
            one.name,
            one.evidence,
            _iso(one.day),
            wording.PLAN_STATES[one.state],
        )
        rows.writerow(map(_cell, cells))
    return _MARK + told.getvalue()


def as_html(plan: SharedPlan) -> str:
    """A page that stands alone: it asks nothing of the network and runs nothing."""
    title = escape(wording.plan_between(plan.counterparts))
    tables = (
        _table(wording.STEPS, wording.PLAN_COLUMNS, map(_step_row, plan.steps)),
        _table(wording.MILESTONES, wording.PLAN_MILESTONE_COLUMNS, map(_milestone_row, plan.milestones)),
    )
    return (
        '<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">"
        f"<title>{title}</title><style>{_STYLE}</style></head>\n<body><main><h1>{title}</h1>"
        f"<p>{escape(wording.as_of(plan.today))}</p>\n{''.join(tables)}"
        f"<p>{escape(wording.PLAN_FOOT)}</p></main></body></html>\n"
    )


def _table(title: str, columns: Sequence[str], rows: Iterable[tuple[str, Sequence[str]]]) -> str:
    """Each row is its state and its cells, the first of which names it."""
    told = "".join(_row(state, cells, columns) for state, cells in rows)
    names = "".join(f'<th scope="col">{escape(one)}</th>' for one in columns)
    if not told:
        return ""
    head = f"<thead><tr>{names}</tr></thead>"
    name = f"h-{title.lower()}"
    return (
        f'<h2 id="{name}">{escape(title)}</h2>\n'
        f'<table aria-labelledby="{name}">{head}<tbody>{told}</tbody></table>\n'
    )


def _row(state: str, cells: Sequence[str], columns: Sequence[str]) -> str:
    first = f'<th scope="row">{escape(cells[0])}</th>'
    rest = zip(columns[1:], cells[1:], strict=True)
    kinds = {wording.PLAN_COLUMNS[-1]: "state", "By": "day", "Day": "day"}
    told = "".join(
        f'<td class="{kinds.get(name, "text")}" data-label="{escape(name)}">{escape(cell)}</td>'
        for name, cell in rest
    )
    return f'<tr class="{escape(state)}">{first}{told}</tr>\n'


def _step_row(one: SharedStep) -> tuple[str, Sequence[str]]:
    day = _day(one.due) or wording.PLAN_NO_DAY
    state = wording.PLAN_STATES[one.state]
    return one.state, (one.owner, _side(one), one.what, one.measure, day, state)


def _milestone_row(one: SharedMilestone) -> tuple[str, Sequence[str]]:
    return one.state, (one.name, one.evidence, _day(one.day), wording.PLAN_STATES[one.state])


def _side(one: SharedStep) -> str:
    return wording.THEIR_SIDE if one.theirs else wording.OUR_SIDE


def _day(day: date | None) -> str:
    """With its year: it is read on any later day."""
    return written(day, date.min) if day else ""


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _cell(words: str) -> str:
    line = " ".join(words.split())
    return f"'{line}" if _FORMULA.match(line) else line


def _text(words: str) -> str:
    """Words as they were typed, on one line: no heading, list or link begins in them."""
    return _MARKUP.sub(r"\\\1", " ".join(words.split()))


def _file_name(title: str) -> str:
    """The title in letters that any file system takes."""
    flat = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", flat).strip("-")[:60]
