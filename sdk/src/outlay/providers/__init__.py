"""From any provider's answer to the contract's usage fields: pure, without I/O, and it never raises.

>>> usage_of("openai", "chat", {"model": "gpt-4o", "usage": {"prompt_tokens": 9, "completion_tokens": 2}}).input_tokens
9

A stream is fed event by event, as parsed JSON, and gives what the whole answer would have:

>>> stream = StreamUsage("openai", "chat")
>>> for event in ({"choices": [{"finish_reason": "stop"}]}, {"choices": [], "usage": {"prompt_tokens": 9}}):
...     stream.feed(event)
>>> stream.result().input_tokens
9
"""

from ._stream import StreamUsage
from ._usage import ResponseUsage, usage_of

__all__ = ["ResponseUsage", "StreamUsage", "usage_of"]
