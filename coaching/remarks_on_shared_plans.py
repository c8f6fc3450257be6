"""What is said of a plan that is to be handed to the counterpart."""

from dataclasses import dataclass
from datetime import date

from coaching.deal import Deal
from coaching.shared_plans import Offered, SharedPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedPlanFormOffered:
    """Asks which promises and what of the milestones are to be in it."""

    deal: Deal
    offered: tuple[Offered, ...]
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanToShare:
    """The plan, to be read by the asker before anybody else."""

    deal: Deal
    plan: SharedPlan
