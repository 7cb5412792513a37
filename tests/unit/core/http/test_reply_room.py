"""Answers that clients do not take: together they hold a bounded number of bytes, shared by organisations."""

import asyncio
import json

import pytest
from starlette.requests import ClientDisconnect
from starlette.types import Message, Scope

from core.http.reply_room import PIECE, ReplyRoom

SIZE = 10 * PIECE


class Client:
    """A connection that takes what it is sent, or stands once it has taken `pieces`."""

    def __init__(self, room: ReplyRoom, owner: int, takes: bool = True) -> None:
        self.sent: list[Message] = []
        self.reads = asyncio.Event()
        if takes:
            self.reads.set()
        scope: Scope = {"type": "http", "state": {"owner": owner}}
        self._send = room.bounded(scope, self._receive, self.take)

    async def _receive(self) -> Message:
        raise AssertionError

    async def take(self, message: Message) -> None:
        if len(self.sent) > 1:  # the first piece fits into the connection's buffer
            await self.reads.wait()
        self.sent.append(message)

    async def answer(self, body: bytes) -> None:
        await self._send({"type": "http.response.start", "status": 200, "headers": []})
        await self._send({"type": "http.response.body", "body": body})

    @property
    def status(self) -> int:
        return int(self.sent[0]["status"])

    @property
    def body(self) -> bytes:
        return b"".join(message["body"] for message in self.sent[1:])


async def test_an_answer_arrives_whole_and_in_pieces() -> None:
    for size in (0, 1, PIECE, PIECE + 1, 3 * PIECE, 6 * PIECE - 1):
        room = ReplyRoom(SIZE)
        client, body = Client(room, 1), bytes(n % 251 for n in range(size))
        await client.answer(body)
        assert (client.status, client.body, room.held) == (200, body, 0)
        assert max(len(message["body"]) for message in client.sent[1:]) <= PIECE
        assert [bool(message.get("more_body")) for message in client.sent[1:]][-1] is False


async def test_one_organisation_leaves_room_for_others_and_gets_it_back() -> None:
    room = ReplyRoom(SIZE)
    slow = [Client(room, 1, takes=False) for _ in range(4)]
    waiting = [asyncio.create_task(client.answer(b"x" * 2 * PIECE)) for client in slow]
    await asyncio.sleep(0)
    while not all(len(client.sent) == 2 for client in slow):
        await asyncio.sleep(0)
    assert room.held == 8 * PIECE
    refused, small, other = Client(room, 1), Client(room, 1), Client(room, 2)
    await refused.answer(b"x" * 2 * PIECE)
    assert (refused.status, json.loads(refused.body)["code"]) == (503, "unavailable")
    await small.answer(b"x" * PIECE)
    await other.answer(b"x" * 2 * PIECE)
    assert (small.status, other.status) == (200, 200)
    for client in slow:
        client.reads.set()
    await asyncio.gather(*waiting)
    assert room.held == 0
    await (again := Client(room, 1)).answer(b"x" * 2 * PIECE)
    assert again.status == 200


async def test_a_client_that_never_takes_its_answer_gives_its_room_back() -> None:
    room = ReplyRoom(SIZE, seconds=-10)  # its time is over at once
    with pytest.raises(ClientDisconnect):
        await Client(room, 1, takes=False).answer(b"x" * 2 * PIECE)
    assert room.held == 0


async def test_a_client_that_leaves_gives_its_room_back() -> None:
    room = ReplyRoom(SIZE)
    work = asyncio.create_task(Client(room, 1, takes=False).answer(b"x" * 2 * PIECE))
    while not room.held:
        await asyncio.sleep(0)
    work.cancel()
    await asyncio.gather(work, return_exceptions=True)
    assert room.held == 0


async def test_an_answer_in_pieces_of_its_own_is_passed_on() -> None:
    client = Client(ReplyRoom(SIZE), 1)
    send = client._send
    await send({"type": "http.response.start", "status": 200, "headers": []})
    for _ in range(20):
        await send({"type": "http.response.body", "body": b"x" * PIECE, "more_body": True})
    await send({"type": "http.response.body", "body": b"", "more_body": False})
    assert len(client.body) == 20 * PIECE
