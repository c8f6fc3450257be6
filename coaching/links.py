"""Whether a promise may bind another deal, which is asked once."""

from coaching.commitment import Commitment
from coaching.deal import Deal
from coaching.ports import UnitOfWork


def may_bind_another(commitment: Commitment, deal: Deal, work: UnitOfWork) -> bool:
    """Whether to ask it: with the first promise since there is another deal of this lead or counterpart.

    Where linked deals were told, there is nothing to ask.
    """
    if deal.brief.linked or commitment.theirs:
        return False
    near = (*work.deals.open_in(deal.home), *work.deals.open_of(deal.lead.id))
    akin = [one.opened_at for one in near if one.id != deal.id and _are_akin(one, deal)]
    if not akin:
        return False
    ours = [one for one in work.commitments.of_deal(deal.id) if not one.theirs]
    made = [one.made_at for one in ours if one.made_at > min(akin)]
    return bool(made) and commitment.made_at == min(made)


def _are_akin(one: Deal, other: Deal) -> bool:
    return one.lead.id == other.lead.id or any(other.knows(name) for name in one.names)
