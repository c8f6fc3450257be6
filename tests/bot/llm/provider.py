"""A server on this machine that speaks chat completions as providers do, and fails as they do."""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web


@dataclass(slots=True)
class Provider:
    """Answers in turn with what a test has put down: the form that is asked for, a status, or an end."""

    url: str = ""
    answers: list[object] = field(default_factory=list[object])
    asked: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append({"headers": dict(request.headers), **await request.json()})
        answer = self.answers.pop(0) if self.answers else 500
        if isinstance(answer, int):
            error = {"error": {"message": "no", "type": "error", "code": str(answer)}}
            return web.json_response(error, status=answer, headers={"Retry-After": "1"})
        if answer == "never":
            await asyncio.Event().wait()
        if answer == "cut off":
            return await _cut_off(request)
        return web.json_response(_completion(self.asked[-1], answer))

    def messages(self, at: int = -1) -> str:
        """All that was said in one request."""
        return json.dumps(self.asked[at]["messages"], ensure_ascii=False)


async def _cut_off(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "application/json", "Content-Length": "5000"})
    await response.prepare(request)
    await response.write(b'{"id": "x", "choices": [{"mess')
    assert request.transport is not None
    request.transport.close()
    return response


def _completion(asked: dict[str, Any], answer: object) -> dict[str, object]:
    """An answer through the tool that the form is asked for by, or plain text where it is a string."""
    if isinstance(answer, str):
        message: dict[str, object] = {"role": "assistant", "content": answer}
    else:
        name = asked["tools"][0]["function"]["name"]
        call = {
            "id": "call_1",
            "type": "function",
            "function": {"name": name, "arguments": json.dumps(answer)},
        }
        message = {"role": "assistant", "content": None, "tool_calls": [call]}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": asked["model"],
        "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
    }


@asynccontextmanager
async def serving() -> AsyncGenerator[Provider]:
    provider = Provider()
    app = web.Application()
    app.router.add_post("/v1/chat/completions", provider.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        provider.url = f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
        yield provider
    finally:
        await runner.cleanup()
