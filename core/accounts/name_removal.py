"""Takes a person's id out of texts and JSON. Pure."""

import re
from decimal import Decimal
from functools import cached_property
from typing import Any, Final
from urllib.parse import quote, quote_plus

import msgspec

from core.json_codec import encode

_DISTINCT: Final = 5
"""Characters from which on an id is looked for inside longer texts: a shorter one, such as 42, stands in many of them
for something else."""
_USERS: Final = frozenset({"user", "user_id", "subject", "scope_value"})
"""Fields that name a user, and the scopes whose `scope_value` does."""
_decode: Final = msgspec.json.Decoder(float_hook=Decimal).decode


class NameRemoval:
    """Puts `label` where `user_id` stood.

    A text about the person that is the id becomes the label. A longer text keeps its other words; in links the id is
    found as they write it.
    """

    def __init__(self, user_id: str, label: str) -> None:
        self.user_id, self.label = user_id, label

    @cached_property
    def forms(self) -> list[str]:
        """How the id is written in JSON, and in links."""
        in_json = msgspec.json.encode(self.user_id).decode()[1:-1]
        return list(dict.fromkeys((in_json, quote_plus(self.user_id), quote(self.user_id, safe=""))))

    @cached_property
    def _in_links(self) -> re.Pattern[str]:
        forms = "|".join(map(re.escape, {quote_plus(self.user_id), quote(self.user_id, safe="")}))
        return re.compile(rf"(?<=[?&]user_id=)(?:{forms})(?=&|#|\Z)")

    @cached_property
    def _as_words(self) -> re.Pattern[str]:
        words = {self.user_id, *self.forms[1:]}
        return re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in sorted(words, key=len, reverse=True)))

    def text(self, text: str, is_about: bool) -> str:
        """`is_about`: whether the text belongs to the person, so that one that is the id means them."""
        if is_about and text == self.user_id:
            return self.label
        if is_about:
            text = self._in_links.sub(self.label, text)
        return self._as_words.sub(self.label, text) if len(self.user_id) >= _DISTINCT else text

    def json(self, text: str, is_about: bool) -> str | None:
        """A JSON text without the id, in names of fields neither; None: there is nothing to change. Amounts keep their
        digits."""
        found = _decode(text)
        changed = self.value(found, is_about)
        return None if changed == found else encode(changed).decode()

    def value(self, value: Any, is_about: bool) -> Any:
        """As `json`, of what the JSON says."""
        if isinstance(value, str):
            return self.text(value, is_about)
        if isinstance(value, list):
            return [self.value(item, is_about) for item in value]
        if isinstance(value, dict):
            scope = value.get("scope", "user")
            named = _USERS if scope in _USERS else _USERS - {"scope_value"}
            return {self.text(k, is_about): self.value(item, is_about or k in named) for k, item in value.items()}
        return value
