"""The dashboard's files: compressed as asked, under a strict policy, and nothing from elsewhere on the disk."""

import re
from pathlib import Path

import httpx2
import pytest
from fastapi import FastAPI

from core.http.service import create_service
from services.api.dashboard import dashboard
from services.standalone.dashboard_build import is_built, place, sources_digest

NO_LIFESPAN = FastAPI().router.lifespan_context


def client(folder: Path, why_not: str = "It is being built.") -> httpx2.AsyncClient:
    app = create_service("Outlay", NO_LIFESPAN, dashboard(lambda: why_not, folder))
    return httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="http://outlay")


@pytest.fixture
def built(tmp_path: Path) -> Path:
    assets = tmp_path / "dist/assets"
    assets.mkdir(parents=True)
    (assets / "index-1.js").write_text("plain")
    (assets / "index-1.js.gz").write_bytes(b"gzip")
    (assets / "index-1.js.br").write_bytes(b"brotli")
    (tmp_path / "dist/index.html").write_text('<meta name="csp-nonce" content="__CSP_NONCE__">')
    (tmp_path / "secret.txt").write_text("secret")
    return tmp_path / "dist"


async def test_every_path_is_the_page_with_a_policy_and_a_nonce_of_its_own(built: Path) -> None:
    nonces = set()
    for path in ("/app", "/app/", "/app/costs", "/app/runs/a%2Fb"):
        answer = await client(built).get(path)
        policy = answer.headers["content-security-policy"]
        (nonce,) = re.findall(r"style-src 'self' 'nonce-([^']+)'", policy)
        assert f'content="{nonce}"' in answer.text
        assert "unsafe" not in policy
        assert "http" not in policy
        assert policy.startswith("default-src 'none'")
        nonces.add(nonce)
    assert len(nonces) == 4


@pytest.mark.parametrize(
    ("accepts", "encoding"), [("gzip, deflate, br", "br"), ("gzip;q=1", "gzip"), ("identity", None)]
)
async def test_an_asset_is_sent_as_it_was_compressed(built: Path, accepts: str, encoding: str | None) -> None:
    headers = {"Accept-Encoding": accepts}
    async with client(built) as asking, asking.stream("GET", "/app/assets/index-1.js", headers=headers) as answer:
        assert answer.headers.get("content-encoding") == encoding
        assert "javascript" in answer.headers["content-type"]
        assert "immutable" in answer.headers["cache-control"]


@pytest.mark.parametrize("name", ["../index.html", "..%2Findex.html", "%2e%2e%2f%2e%2e%2fsecret.txt", "none.js", ""])
async def test_nothing_else_is_sent(built: Path, name: str) -> None:
    answer = await client(built).get(f"/app/assets/{name}")
    assert "secret" not in answer.text
    assert answer.status_code == 404 or "csp-nonce" in answer.text


async def test_without_a_build_it_says_why(tmp_path: Path) -> None:
    answer = await client(tmp_path / "none", "It cannot be built: <there> is no Node.").get("/app/costs")
    assert answer.status_code == 503
    assert "It cannot be built: &lt;there&gt; is no Node." in answer.text
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")


def test_a_build_is_of_its_sources(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    for name in ("package-lock.json", "vite.config.ts", "index.html", "tsconfig.json", "src/main.tsx"):
        (tmp_path / name).write_text(name)
    assert not is_built(tmp_path)
    draft, dist = tmp_path / "dist.new", tmp_path / "dist"
    for build in ("1", "2"):
        (draft / "assets").mkdir(parents=True)
        (draft / f"assets/index-{build}.js").write_text(build)
        (draft / "index.html").write_text(build)
        (draft / ".sources").write_text(sources_digest(tmp_path))
        place(draft, dist)
    assert is_built(tmp_path)
    assert (dist / "index.html").read_text() == "2"
    assert sorted(file.name for file in (dist / "assets").iterdir()) == ["index-1.js", "index-2.js"]  # open pages
    (tmp_path / "src/main.tsx").write_text("changed")
    assert not is_built(tmp_path)
