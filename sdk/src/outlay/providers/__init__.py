"""Reads any provider's response into the usage fields of an event. Pure, and never raises.

>>> usage_of("openai", "chat", {"model": "gpt-4o", "usage": {"prompt_tokens": 9, "completion_tokens": 2}}).input_tokens
9

A stream is fed its events as parsed JSON, and has the same result as the whole response:

>>> stream = StreamUsage("openai", "chat")
>>> for event in ({"choices": [{"finish_reason": "stop"}]}, {"choices": [], "usage": {"prompt_tokens": 9}}):
...     stream.feed(event)
>>> stream.result().input_tokens
9
"""

from ._hosts import PROVIDERS
from ._stream import StreamUsage
from ._usage import ResponseUsage, usage_of

__all__ = ["PROVIDERS", "ResponseUsage", "StreamUsage", "usage_of"]
