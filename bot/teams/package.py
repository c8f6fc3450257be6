"""The app package that an administrator uploads to Teams: manifest, icons, and what people may choose."""

import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID, uuid5

from bot import wording
from bot.teams.icons import colour_icon, outline_icon

MANIFEST_VERSION = "1.29"

#: The message extension's command, as it comes back when somebody chooses it.
RECORD = "recordCommitment"

#: Where no site is named, links lead here; the administrator puts their own in.
EXAMPLE_SITE = "https://foothold.example.com"

_SCHEMA = f"https://developer.microsoft.com/json-schemas/teams/v{MANIFEST_VERSION}/MicrosoftTeams.schema.json"

#: What the app is known by within Teams is made of the bot's id, and is never the same.
_OF_FOOTHOLD = UUID("6f1b7a52-3d0e-5b7c-9a54-0a3f4d5c8e21")

#: Resource-specific consent: read each message of a channel or a chat, without being mentioned.
_LISTENING = ("ChannelMessage.Read.Group", "ChatMessage.Read.Chat")

#: As old as a file in a zip can be, so that the same package has the same bytes.
_EPOCH = (1980, 1, 1, 0, 0, 0)


class PackageRefused(Exception):
    """What was asked for makes no package; the message names the cure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppPackage:
    """`app_id` is the bot's application id in Entra; `listening` asks to read messages unasked."""

    app_id: str
    version: str
    site: str = EXAMPLE_SITE
    listening: bool = False

    def zipped(self) -> bytes:
        """Raises PackageRefused."""
        told = BytesIO()
        with zipfile.ZipFile(told, "w") as package:
            for name, content in (
                ("manifest.json", _written(self.manifest())),
                ("color.png", colour_icon()),
                ("outline.png", outline_icon()),
            ):
                entry = zipfile.ZipInfo(name, date_time=_EPOCH)
                entry.external_attr = 0o644 << 16
                package.writestr(entry, content)
        return told.getvalue()

    def manifest(self) -> dict[str, Any]:
        """Raises PackageRefused."""
        bot, site = _bot_id(self.app_id), _site(self.site)
        return {
            "$schema": _SCHEMA,
            "manifestVersion": MANIFEST_VERSION,
            "version": self.version,
            "id": str(uuid5(_OF_FOOTHOLD, bot)),
            "developer": {
                "name": wording.PRODUCT,
                "websiteUrl": site,
                "privacyUrl": f"{site}/privacy",
                "termsOfUseUrl": f"{site}/terms",
            },
            "name": {"short": wording.PRODUCT, "full": wording.APP_FULL_NAME},
            "description": {"short": wording.APP_SHORT, "full": wording.app_long(listening=self.listening)},
            "icons": {"color": "color.png", "outline": "outline.png"},
            "accentColor": "#17604F",
            "defaultInstallScope": "team",
            "bots": [_bot(bot)],
            "composeExtensions": [_extension(bot)],
            "permissions": ["identity", "messageTeamMembers"],
            "validDomains": [urlsplit(site).netloc],
            **(_consent(bot) if self.listening else {}),
        }


def _bot(bot: str) -> dict[str, Any]:
    return {
        "botId": bot,
        "scopes": ["personal", "team", "groupChat"],
        "isNotificationOnly": False,
        "supportsCalling": False,
        "supportsVideo": False,
        "supportsFiles": False,
        "commandLists": [
            _commands(("personal",), wording.COMMANDS_ALONE),
            _commands(("team", "groupChat"), wording.COMMANDS_TOGETHER),
        ],
    }


def _commands(scopes: Sequence[str], commands: Mapping[str, str]) -> dict[str, Any]:
    told = [{"title": title, "description": description} for title, description in commands.items()]
    return {"scopes": list(scopes), "commands": told}


def _extension(bot: str) -> dict[str, Any]:
    return {
        "botId": bot,
        "commands": [
            {
                "id": RECORD,
                "type": "action",
                "title": wording.RECORD_MESSAGE,
                "description": wording.RECORD_MESSAGE_LINE,
                "context": ["message"],
                "fetchTask": True,
            }
        ],
    }


def _consent(bot: str) -> dict[str, Any]:
    named = [{"name": name, "type": "Application"} for name in _LISTENING]
    return {
        "webApplicationInfo": {"id": bot, "resource": f"api://{bot}"},
        "authorization": {"permissions": {"resourceSpecific": named}},
    }


def _bot_id(told: str) -> str:
    try:
        return str(UUID(told.strip()))
    except ValueError:
        raise PackageRefused(wording.NO_APP_ID) from None


def _site(told: str) -> str:
    parts = urlsplit(told.strip().rstrip("/"))
    if parts.scheme != "https" or not parts.hostname or "." not in parts.hostname or "@" in parts.netloc:
        raise PackageRefused(wording.NO_SITE)
    return parts.geturl()


def _written(manifest: Mapping[str, Any]) -> bytes:
    return (json.dumps(manifest, ensure_ascii=False, indent=2) + "\n").encode()
