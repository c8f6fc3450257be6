"""The few pages that a browser is shown around an installation, and what it must not do with them."""

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from html import escape

from aiohttp import web

_STYLE = (
    ":root{color-scheme:light dark}"
    "body{font:1.05rem/1.55 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.25rem}"
    "h1{font-size:1.5rem;line-height:1.25}"
    "li{margin:.5rem 0}"
    "a{display:inline-block;margin-top:1rem;padding:.6rem 1.1rem;border-radius:.5rem;"
    "background:#1f3a5f;color:#fff;text-decoration:none}"
    "a:focus-visible{outline:3px solid #e0a030;outline-offset:2px}"
)
_STYLE_HASH = b64encode(sha256(_STYLE.encode()).digest()).decode()

GUARD = {
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # The address holds a code of Slack's.
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What it says, in plain text; `steps` are numbered, `link` is a label and where it leads."""

    title: str
    words: str
    steps: Sequence[str] = ()
    link: tuple[str, str] | None = None


def answer(page: Page, *, status: int = 200) -> web.Response:
    return web.Response(
        text=_html(page), status=status, content_type="text/html", charset="utf-8", headers=GUARD
    )


def _html(page: Page) -> str:
    steps = "".join(f"<li>{escape(step)}</li>" for step in page.steps)
    shown = f"<ol>{steps}</ol>" if steps else ""
    link = f'<p><a href="{escape(page.link[1])}">{escape(page.link[0])}</a></p>' if page.link else ""
    return (
        '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(page.title)}</title><style>{_STYLE}</style></head>"
        f"<body><main><h1>{escape(page.title)}</h1><p>{escape(page.words)}</p>{shown}{link}</main></body></html>"
    )
