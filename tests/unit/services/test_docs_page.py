"""`/docs` of every service: it loads only the service's own files, and its policy allows no others."""

import re
from html.parser import HTMLParser
from urllib.parse import urljoin

import httpx2
import pytest

from tests.support.apps import OWN_ADDRESSES, build

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
}


class Page(HTMLParser):
    """The resources that a browser would load, and those that it would refuse."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.inline: list[str] = []
        self._element = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._element = tag
        for name, value in attrs:
            if name in ("src", "href"):
                self.links.append(str(value))
            elif name == "style" or name.startswith("on"):
                self.inline.append(f"{tag} {name}")

    def handle_data(self, data: str) -> None:
        if self._element in ("script", "style") and data.strip():
            self.inline.append(data)


def policy(answer: httpx2.Response) -> dict[str, str]:
    parts = (part.strip().split(" ", 1) for part in answer.headers["content-security-policy"].split(";"))
    return {name: value for name, value in parts}


@pytest.mark.parametrize("service", OWN_ADDRESSES)
async def test_the_page_and_its_files_come_from_here(service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    transport = httpx2.ASGITransport(build(service, monkeypatch))
    async with httpx2.AsyncClient(transport=transport, base_url="http://outlay") as client:
        answer = await client.get("/docs")
        assert answer.status_code == (await client.head("/docs")).status_code == 200
        page = Page(answer.text)
        assert policy(answer) == POLICY
        assert page.inline == []
        assert len(page.links) == 4
        assert not re.search(r"https?:|//", answer.text)
        for link in page.links:
            url = urljoin("http://outlay/docs", link)
            assert url.startswith("http://outlay/docs/")
            file = await client.get(url)
            assert file.status_code == 200, url
            assert policy(file) == POLICY
            assert file.content
        start = (await client.get("/docs/docs.js")).text
        assert start.startswith("//")
        assert not re.search(r"https?:|(?<![\n ])//", start[2:])
        assert '"openapi.json"' in start
        assert (await client.get("/openapi.json")).json()["info"]["title"] in answer.text


async def test_other_files_are_not_served(monkeypatch: pytest.MonkeyPatch) -> None:
    transport = httpx2.ASGITransport(build("api", monkeypatch))
    async with httpx2.AsyncClient(transport=transport, base_url="http://outlay") as client:
        for path in ("/docs/main.py", "/docs/..%2Fdocs.py", "/docs/service.py", "/redoc", "/docs/oauth2-redirect"):
            assert (await client.get(path)).status_code == 404, path
