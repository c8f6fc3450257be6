"""How Slack says that the coach was taken out of a workspace, or that its token is worthless now."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

#: What Slack answers a call with whose token is worthless there, whatever was asked.
WORTHLESS = frozenset(
    {
        "account_inactive",
        "invalid_auth",
        "not_authed",
        "team_access_not_granted",
        "token_expired",
        "token_revoked",
    }
)


def taken_out(payload: Mapping[str, Any]) -> str:
    """Slack's word for how the coach lost its token; empty where only tokens of people were revoked."""
    event: Mapping[str, Any] = payload.get("event") or {}
    kind = str(event.get("type", ""))
    revoked: Mapping[str, Any] = event.get("tokens") or {}
    return kind if kind == "app_uninstalled" or revoked.get("bot") else ""


def happened_at(payload: Mapping[str, Any]) -> datetime:
    """When something happened, by Slack's clock; long ago where Slack does not say."""
    told: object = payload.get("event_time")
    return datetime.fromtimestamp(told if isinstance(told, int) else 0, tz=UTC)
