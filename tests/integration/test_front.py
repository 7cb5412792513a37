"""The front page, and the cluster's one address."""

import shlex
import socket
import subprocess
from contextlib import closing
from pathlib import Path

from fastapi import FastAPI
from fastapi.testclient import TestClient

from cluster.kafka import free_port
from cluster.process import Service
from services.api.front_page import front_page


def page(public_url: str, key_file: Path | None, base_url: str = "http://127.0.0.1:8080") -> str:
    app = FastAPI()
    app.include_router(front_page(public_url, key_file))
    with TestClient(app, base_url=base_url, client=("127.0.0.1", 5000)) as client:
        answer = client.get("/")
    assert answer.status_code == 200
    return answer.text


def test_the_page_shows_where_this_servers_key_is(tmp_path: Path) -> None:
    key_file = tmp_path / "a & b" / "admin.key"
    key_file.parent.mkdir()
    assert "outlay-server keys create" in page("", key_file), "an external database has had its first key elsewhere"
    key_file.write_text("the key\n")
    text = page("", key_file)
    command = text.split("export OUTLAY_API_KEY=")[1].split("\n")[0].replace("&#x27;", "'").replace("&amp;", "&")
    assert command == f"$(cat {shlex.quote(str(key_file))})"
    assert subprocess.run(["sh", "-c", f"echo {command}"], capture_output=True, text=True).stdout == "the key\n"
    assert '"http://127.0.0.1:8080/v1/costs/summary' in text


def test_readers_elsewhere_see_no_path_and_the_public_address(tmp_path: Path) -> None:
    key_file = tmp_path / "admin.key"
    key_file.write_text("the key\n")
    text = page("https://outlay.example.com", key_file, "https://outlay.example.com")
    assert str(tmp_path) not in text
    assert '"https://outlay.example.com/v1/costs/summary' in text


def test_an_answer_through_the_front_has_one_date() -> None:
    """Its own; the service's is not passed on beside it."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        front = Service("front", free_port(), {}, lambda *_: None, "cluster.ingress", url, url)
        front.start()
        try:
            front.await_ready()
            with closing(socket.create_connection(("127.0.0.1", front.port), 60)) as asking:
                asking.sendall(b"GET /v1/x HTTP/1.1\r\nHost: front\r\nConnection: close\r\n\r\n")
                listener.settimeout(60)
                answering, _ = listener.accept()
                with closing(answering):
                    answering.recv(65536)
                    head = b"HTTP/1.1 200 OK\r\nDate: Thu, 01 Jan 2026 00:00:00 GMT\r\nX-Own: 1\r\n"
                    answering.sendall(head + b"Content-Length: 2\r\n\r\nok")
                asking.settimeout(60)
                answer = b"".join(iter(lambda: asking.recv(65536), b"")).lower()
        finally:
            front.stop()
    assert answer.count(b"\r\ndate:") == 1
    assert b"\r\nx-own: 1\r\n" in answer
    assert answer.endswith(b"ok")
