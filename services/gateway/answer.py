"""A provider's answer on its way to the caller: byte for byte, with headers of ours."""

from typing import Final

import aiohttp
from starlette.types import Send

from services.gateway import upstream
from services.gateway.caller import Caller
from services.gateway.cost_headers import cost_headers
from services.gateway.incoming import Headers
from services.gateway.operation import Attempt
from services.gateway.outgoing import answer_headers
from services.gateway.state import Gateway

WHOLE_BYTES: Final = 1024 * 1024
"""Of an answer that is held until it is whole, so that its head can say what it cost."""
_AFTER_CALLER: Final = 32 * 1024 * 1024
"""Bytes of an answer that are read for its usage after its caller has left."""
_ERROR_BYTES: Final = 64 * 1024
"""Of an answer that is not passed on, as another attempt follows."""


class Relay:
    """Passes one answer on."""

    def __init__(
        self,
        gateway: Gateway,
        attempt: Attempt,
        response: aiohttp.ClientResponse,
        caller: Caller,
        send: Send,
        head: Headers,
    ) -> None:
        self._gateway, self._attempt, self._response = gateway, attempt, response
        self._caller, self._send = caller, send
        self._head = [
            *answer_headers(response.raw_headers),
            *head,
            *attempt.headers,
        ]
        attempt.begin_answer(response.status, response.raw_headers)

    async def stream(self) -> None:
        """Each piece goes on as it comes."""
        await self._begin(())
        await self._pass_on()

    async def whole(self) -> None:
        """Up to `WHOLE_BYTES` are held for the cost; what is longer goes on as it comes."""
        if self._attempt.capture is None or self._is_long():
            await self.stream()
            return
        held = bytearray()
        try:
            async for chunk in self._response.content.iter_any():
                held += self._attempt.feed(chunk)
                if len(held) > WHOLE_BYTES:
                    await self._begin(())
                    await self._give(bytes(held))
                    await self._pass_on()
                    return
        except upstream.FAILURES as error:
            await self._attempt.end(type(error))
            raise upstream.problem(error, self._attempt.provider) from None
        await self._attempt.end()
        events = self._attempt.events
        ledger_id = self._attempt.operation.principal.ledger_id
        await self._begin(cost_headers(self._gateway.prices(), ledger_id, events[0]) if len(events) == 1 else ())
        await self._send({"type": "http.response.body", "body": bytes(held)})

    def _is_long(self) -> bool:
        length = self._response.headers.get("Content-Length", "")
        return length.isdecimal() and int(length) > WHOLE_BYTES

    async def _begin(self, costs: "Headers | tuple[()]") -> None:
        changed = self._attempt.capture is not None and self._attempt.capture.filter is not None
        head = [pair for pair in self._head if not (changed and pair[0] == b"content-length")]
        await self._send({"type": "http.response.start", "status": self._response.status, "headers": [*head, *costs]})

    async def _give(self, chunk: bytes) -> None:
        if chunk and not self._caller.is_gone:
            await self._send({"type": "http.response.body", "body": chunk, "more_body": True})

    async def _pass_on(self) -> None:
        """Where the provider breaks off, the caller's connection ends without an end of its answer."""
        attempt, size = self._attempt, 0
        try:
            async for chunk in self._response.content.iter_any():
                size += len(chunk)
                await self._give(attempt.feed(chunk))
                if attempt.is_cut_off:
                    break
                if self._caller.is_gone and size > _AFTER_CALLER:
                    await attempt.end(GeneratorExit)
                    return
        except upstream.FAILURES as error:
            if self._caller.is_gone:
                raise
            await attempt.end(type(error))
            return
        finally:
            self._response.close()
        await self._give(attempt.rest())
        await attempt.end()
        await self._send({"type": "http.response.body", "body": b""})


async def answered(attempt: Attempt, response: aiohttp.ClientResponse) -> None:
    """Ends an attempt whose answer is not passed on."""
    attempt.begin_answer(response.status, response.raw_headers)
    try:
        attempt.feed(await response.content.read(_ERROR_BYTES))
    except upstream.FAILURES as error:
        await attempt.end(type(error), is_last=False)
    finally:
        response.release()
    await attempt.end(is_last=False)
