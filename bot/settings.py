"""What the one who hosts the coach can set: read once from the environment, and refused loudly."""

import re
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

_ADDRESS = re.compile(r"https?://[A-Za-z0-9.\-]+(:\d{1,5})?/?")
_MODELS_ADDRESS = re.compile(r"https?://(\[[0-9a-fA-F:]+\]|[A-Za-z0-9.\-]+)(:\d{1,5})?(/[A-Za-z0-9._~\-/]*)?")


class SettingsError(Exception):
    """A setting is missing or cannot be used; the message names it and says what would do."""


class Settings(BaseSettings):
    """FOOTHOLD_… and, for Slack, the names that Slack's own documents use."""

    model_config = SettingsConfigDict(env_prefix="FOOTHOLD_", extra="ignore", frozen=True)

    database_url: str = "sqlite:///data/foothold.db"
    host: str = "127.0.0.1"
    port: int = Field(default=8370, ge=0, le=65_535)
    #: The keys to what is told in private, see storage/secrets.py: the first seals, each opens.
    keys: str = Field(default="", repr=False)
    #: The zone of a person whose own is not known.
    zone: str = "UTC"
    #: For trying things out: a file holding a moment (ISO 8601) that is taken as the present.
    test_clock_file: str = ""
    #: For one workspace; for many, the id and the secret of the app are set instead.
    slack_bot_token: str = Field(default="", validation_alias="SLACK_BOT_TOKEN", repr=False)
    slack_client_id: str = Field(default="", validation_alias="SLACK_CLIENT_ID")
    slack_client_secret: str = Field(default="", validation_alias="SLACK_CLIENT_SECRET", repr=False)
    slack_signing_secret: str = Field(default="", validation_alias="SLACK_SIGNING_SECRET", repr=False)
    #: Set, it means Socket Mode: no public address is needed.
    slack_app_token: str = Field(default="", validation_alias="SLACK_APP_TOKEN", repr=False)
    #: Where people and platforms reach this process, such as https://foothold.example.com.
    public_url: str = ""
    #: The bot as it is registered in Entra; without an id, only `teams_development` lets it start.
    teams_app_id: str = Field(default="", validation_alias="TEAMS_APP_ID")
    teams_app_password: str = Field(default="", validation_alias="TEAMS_APP_PASSWORD", repr=False)
    teams_tenant_id: str = Field(default="", validation_alias="TEAMS_TENANT_ID")
    #: Believe a client on this machine, without any token.
    teams_development: bool = False
    slack_api_url: str = Field(default="https://slack.com/api/", validation_alias="SLACK_API_URL")

    #: A language model, where one is wanted: an address that speaks chat completions, such as
    #: http://127.0.0.1:11434/v1, the model's name there, and a key where the address asks for one.
    llm_url: str = ""
    llm_model: str = ""
    llm_key: str = Field(default="", repr=False)
    #: The workspaces that have agreed to it, such as slack:T0123,local:local; of no other is anything sent.
    llm_workspaces: str = ""
    #: Questions to the model for one workspace on one day.
    llm_a_day: int = Field(default=200, ge=1)

    @field_validator("zone")
    @classmethod
    def _zone_exists(cls, zone: str) -> str:
        try:
            ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError) as wrong:
            raise ValueError("expected the name of a time zone, such as Europe/Paris") from wrong
        return zone

    @field_validator("llm_url")
    @classmethod
    def _is_a_models_address(cls, url: str) -> str:
        if url and not _MODELS_ADDRESS.fullmatch(url):
            raise ValueError("expected an address such as http://127.0.0.1:11434/v1")
        return url.rstrip("/")

    @field_validator("public_url")
    @classmethod
    def _is_an_address(cls, url: str) -> str:
        if url and not _ADDRESS.fullmatch(url):
            raise ValueError("expected an address without a path, such as https://foothold.example.com")
        return url.rstrip("/")


def read_settings() -> Settings:
    """Raises SettingsError, one line for each setting that cannot be used."""
    try:
        return Settings()
    except ValidationError as wrong:
        lines = (f"{_name(one['loc'])}: {one['msg']}" for one in wrong.errors(include_input=False))
        raise SettingsError("\n".join(lines)) from None


def _name(place: tuple[int | str, ...]) -> str:
    name = str(place[0])
    return name if name.isupper() else f"FOOTHOLD_{name.upper()}"
