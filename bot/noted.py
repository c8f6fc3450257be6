"""What was understood of a deal, in a line, and the tap that says whether it is right."""

from datetime import date

from bot import presses, wording
from bot.card import Button
from coaching import commands as ask
from coaching.deal import Brief, Deal
from coaching.playbook.playbook import Playbook


def noted(brief: Brief, today: date, playbook: Playbook) -> str:
    """What was understood so far, in one line."""
    kind = playbook.kind(brief.kind).name if brief.kind else ""
    names = [playbook.terms.obstacles[o.code].name for o in brief.obstacles[:2]]
    return wording.noted(brief, today, kind, names)


def to_confirm(deal: Deal) -> tuple[Button, ...]:
    """One tap that what was read is right, or the form to change it; nothing once somebody has said so."""
    if not deal.brief.unconfirmed:
        return ()
    right, change = ask.ConfirmBrief(deal=deal.id), ask.OfferBrief(deal=deal.id)
    return (
        Button(label=wording.THAT_IS_RIGHT, token=presses.token(right)),
        Button(label=wording.CHANGE, token=presses.token(change)),
    )
