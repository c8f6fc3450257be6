"""Cards about the channel that a deal is led in: who reads along there, that it closed, where it moved."""

from bot import wording
from bot.card import Card
from bot.win_cards import ways_on
from coaching import remarks as said


def noticed(remark: said.ChannelNoticed) -> Card:
    """To the lead alone."""
    return Card(
        title=remark.deal.title,
        lines=((wording.channel_noticed(remark.what, remark.who),),),
        buttons=ways_on(remark.deal),
    )


def moved(remark: said.DealMoved) -> Card:
    return Card(title=remark.deal.title, lines=((wording.LED_HERE_NOW,),), buttons=ways_on(remark.deal))
