"""Files below a message: uploaded where the workspace lets us, else what people can read of them as text."""

from collections.abc import Iterator, Sequence

from bot.card import Attachment
from bot.slack import markup
from bot.slack.api import SlackApi, SlackFault, log

#: A message in Markdown holds less than this, and so many of them are sent at most.
PIECE, PIECES = 11_000, 6

#: The sentence that a notification shows of text in Markdown.
_SHOWN = 300


async def bring(api: SlackApi, channel: str, thread: str, files: Sequence[Attachment]) -> None:
    """Put files into the thread of a message. Raises SlackFault where not even the text could be told."""
    try:
        for one in files:
            await _upload(api, channel, thread, one)
    except SlackFault as fault:
        log.warning("files could not be uploaded, so they come as text: %r", fault)
        for piece in pieces(files[0].text):
            await api.call("chat.postMessage", _told(channel, thread, piece))


async def _upload(api: SlackApi, channel: str, thread: str, one: Attachment) -> None:
    content = one.text.encode()
    given = await api.ask("files.getUploadURLExternal", filename=one.name, length=len(content))
    await api.upload(str(given["upload_url"]), content)
    done = {"files": [{"id": str(given["file_id"]), "title": one.name}]}
    await api.call("files.completeUploadExternal", {**done, "channel_id": channel, "thread_ts": thread})


def _told(channel: str, thread: str, piece: str) -> dict[str, object]:
    return {
        "channel": channel,
        "thread_ts": thread,
        "text": markup.escaped(piece[:_SHOWN]),
        "blocks": [{"type": "markdown", "text": _harmless(piece)}],
        "unfurl_links": False,
        "unfurl_media": False,
    }


def _harmless(piece: str) -> str:
    """No mention or link of Slack's own can begin in it."""
    return piece.replace("<", "\u2039").replace(">", "\u203a")


def pieces(text: str) -> Iterator[str]:
    """A text cut at its lines into messages that Slack takes; what is over says so."""
    told, count = "", 1
    for line in text.splitlines(keepends=True):
        if len(told) + len(line) > PIECE and told:
            if count == PIECES:
                yield told + "…"
                return
            yield told
            told, count = "", count + 1
        told += line[: PIECE - 1]
    if told.strip():
        yield told
