"""Replies about keys: which key this is, the keys there are, a new key's text."""

from datetime import datetime
from typing import Annotated, Final

from pydantic import BaseModel, BeforeValidator, Field

from core.accounts.admission import shown
from core.accounts.auth import Compat, Mode, Scope
from core.http.openapi import listed

COMPAT: Final = (
    "The published client of another product that uses the key: it then enforces budgets, and sees only those that it"
    " understands"
)

DEFAULTS: Final = (
    "Attribution of all events that the key sends, whatever they state. Such a key can be given to those who should "
    "not decide whose money they spend"
)
ALLOWED: Final = (
    "The providers and models of which the key may send events; others are rejected with `provider_not_allowed` or "
    "`model_not_allowed`. A model means its dated versions too. Null: all"
)
ShownAllowed = Annotated[dict[str, list[str]] | None, BeforeValidator(shown)]


class VerifiedKey(BaseModel):
    org_id: str
    org_name: str
    key_id: str
    scopes: list[Annotated[str, listed(Scope)]]
    mode: Annotated[str, listed(Mode)]
    plan: str = "self-hosted"
    features: dict[str, bool] = {}


class Key(BaseModel):
    id: str
    prefix: str = Field(examples=["ol_live_k3x9…"])
    name: str
    mode: Annotated[str, listed(Mode)]
    scopes: list[Annotated[str, listed(Scope)]]
    created_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None
    last_used_at: datetime | None = Field(description="To within some ten seconds")
    compat: Annotated[str, listed(Compat)] | None
    defaults: dict[str, str] = Field({}, description=DEFAULTS)
    allowed: ShownAllowed = Field(None, description=ALLOWED)
    rotated_at: datetime | None
    previous_valid_until: datetime | None = Field(
        description="When the secret before the last rotation stops or stopped being valid; null: there is none"
    )


class KeyList(BaseModel):
    keys: list[Key]
    next_cursor: str | None = None


class CreatedKey(BaseModel):
    """`key` is shown this once."""

    id: str
    key: str
    name: str
    mode: Annotated[str, listed(Mode)]
    scopes: list[Annotated[str, listed(Scope)]]
    expires_at: datetime | None
    compat: Annotated[str, listed(Compat)] | None = None
    defaults: dict[str, str] = {}
    allowed: ShownAllowed = None


class RotatedKey(CreatedKey):
    """The same key with a new secret. The previous one stays valid until `previous_valid_until`; null: it is not."""

    rotated_at: datetime
    previous_valid_until: datetime | None
