"""The one file that knows Microsoft's SDK: what was verified goes through its pipeline, and is answered."""

from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus
from typing import Any, TypeAlias, cast

from botbuilder.core import CloudAdapterBase, InvokeResponse, TurnContext
from botbuilder.schema import Activity as SdkActivity
from botframework.connector.auth import AuthenticateRequestResult, ClaimsIdentity

from bot.teams.activity import Activity, text

INVOKE = "invoke"

#: What is done with an activity; for an invoke, what it is answered with.
Logic: TypeAlias = Callable[[], Awaitable[Mapping[str, Any] | None]]


class Framework:
    """Runs what was verified before; the SDK neither verifies nor sends anything here."""

    def __init__(self, app_id: str) -> None:
        self._app_id = app_id
        self._adapter = CloudAdapterBase(cast("Any", _NoTokens()))

    async def process(self, activity: Activity, logic: Logic) -> Mapping[str, Any] | None:
        """The answer to an invoke; None where there is none."""

        async def run(context: TurnContext) -> None:
            answer = await logic()
            if activity.type == INVOKE:
                response = InvokeResponse(status=HTTPStatus.OK, body=answer or {})
                await context.send_activity(SdkActivity(type="invokeResponse", value=response))

        # The SDK is declared without types.
        adapter: Any = self._adapter
        response: Any = await adapter.process_activity(_verified(self._app_id), _narrow(activity), run)
        return None if response is None else response.body


class _NoTokens:
    """What the SDK wants of whoever signs for it: nobody does, as nothing is sent through it."""

    async def create_user_token_client(self, claims: object) -> None:
        del claims  # nobody signs in through the bot


class _NoConnectors:
    async def create(self, service_url: str, audience: str) -> object:
        """The SDK wants one before it runs anything; bot/teams/connector.py is what sends."""
        del service_url, audience  # likewise
        return self


def _verified(app_id: str) -> AuthenticateRequestResult:
    result: Any = AuthenticateRequestResult()
    result.audience = app_id
    result.caller_id = None
    result.claims_identity = ClaimsIdentity({"aud": app_id, "appid": app_id}, is_authenticated=True)
    result.connector_factory = _NoConnectors()
    return cast("AuthenticateRequestResult", result)


def _narrow(activity: Activity) -> SdkActivity:
    """As little as its pipeline needs: it loses or misreads other parts, which are read from what came."""
    told: Any = SdkActivity
    return cast(
        "SdkActivity",
        told(
            type=activity.type,
            id=activity.id,
            name=text(activity.raw, "name"),
            channel_id=activity.channel,
            service_url=activity.service_url,
        ),
    )
