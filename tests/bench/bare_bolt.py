"""The floor of the Slack benchmark: a Bolt app over HTTP that acknowledges /deal and does nothing else."""

import sys
from typing import Any

from aiohttp import web
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient


def main() -> None:
    """bare_bolt.py SECRET API_URL [inline]: inline acknowledges before the response leaves."""
    secret, url, *inline = sys.argv[1:]
    app: Any = AsyncApp(
        signing_secret=secret,
        client=AsyncWebClient(token="xoxb-1", base_url=url),  # noqa: S106 - of no workspace
        process_before_response=bool(inline),
    )

    @app.command("/deal")
    async def deal(ack: AsyncAck) -> None:
        await ack()

    server = app.server(port=0, path="/slack/events").web_app
    web.run_app(server, host="127.0.0.1", port=0, access_log=None, print=_ready)


def _ready(line: str) -> None:
    """aiohttp says where it runs in a text of several lines."""
    address = next((word for word in line.split() if word.startswith("http://")), "")
    if address:
        print(f"ready: {address}/slack/events", flush=True)


if __name__ == "__main__":
    main()
