"""What a language model's answer leads to: a message said again in better words, where all of it holds."""

from coaching.commands import RewordWins
from coaching.hearing import Hearing
from coaching.rewording import KIND, Reworded, grounds_now


def reword_wins(hearing: Hearing, command: RewordWins) -> None:
    """Say the wins again in the place of the message; nothing where no sentence holds. Changes no deal."""
    deal = hearing.deal(command.deal, command.counterpart)
    grounds = grounds_now(deal, hearing.work, hearing.playbook)
    said = Reworded(moves=command.moves, words=command.words, seen=command.seen)
    wins = said.standing(deal, hearing.situation(deal), hearing.playbook, hearing.working_days_of(deal.lead))
    words = said.reworded(wins, grounds, hearing.playbook)
    if not words:
        return
    details = Reworded(moves=command.moves, words=words, seen=command.seen).details()
    hearing.say(KIND, deal, instead=True, details={**details, "counterpart": deal.faces})
