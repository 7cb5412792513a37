"""`Outlay-Signature: t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`; during a rotation a second `v1`."""

import hashlib
import hmac
from collections.abc import Sequence


def sign(body: bytes, secrets: Sequence[str], at: int) -> str:
    """The newest secret first. A receiver takes the message where any of the signatures is the one it expects."""
    text = str(at).encode() + b"." + body
    signatures = [hmac.new(secret.encode(), text, hashlib.sha256).hexdigest() for secret in secrets]
    return ",".join([f"t={at}", *(f"v1={signature}" for signature in signatures)])
