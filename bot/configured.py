"""Whether what a platform needs is set, and not half of it; each lack is said in a sentence."""

from bot import wording
from bot.settings import Settings, SettingsError

#: Where only this machine can reach what listens.
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


def check_slack(settings: Settings) -> None:
    """Either one workspace or many. Raises SettingsError."""
    many = settings.slack_client_id or settings.slack_client_secret
    if settings.slack_bot_token and many:
        raise SettingsError(wording.SLACK_ONE_OR_MANY)
    if many:
        _check_many(settings)
    elif not settings.slack_bot_token:
        raise SettingsError(wording.SLACK_NEITHER)
    elif settings.slack_bot_token.startswith("xoxe"):
        raise SettingsError(wording.SLACK_ROTATION)
    elif not settings.slack_signing_secret and not settings.slack_app_token:
        raise SettingsError("SLACK_SIGNING_SECRET (for HTTP) or SLACK_APP_TOKEN (for Socket Mode) is missing")


def _check_many(settings: Settings) -> None:
    if not (settings.slack_client_id and settings.slack_client_secret):
        raise SettingsError(wording.SLACK_HALF)
    if settings.slack_app_token:
        raise SettingsError(wording.SLACK_NO_SOCKET)
    if not settings.slack_signing_secret:
        raise SettingsError(wording.SLACK_NO_SIGNATURE)


def check_teams(settings: Settings) -> None:
    """Without an app id nothing is verified, so then only this machine may reach it.

    Raises SettingsError.
    """
    if settings.teams_development:
        if settings.teams_app_id or settings.host not in _LOOPBACK:
            raise SettingsError(wording.TEAMS_DEVELOPMENT)
    elif not settings.teams_app_id:
        raise SettingsError(wording.TEAMS_NO_APP)
    elif not (settings.teams_app_password and settings.teams_tenant_id):
        raise SettingsError(wording.TEAMS_HALF)
