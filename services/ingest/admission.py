"""What of a request's events its key and its organisation take. Pure."""

from collections.abc import Sequence
from typing import NamedTuple

from core.accounts.auth import Principal
from services.ingest.request_parser import Rejection, Taken


class Admitted(NamedTuple):
    taken: Taken
    """Events that are not taken are among its rejections."""
    warnings: Sequence[Rejection] = ()
    """Events that are taken although they lack what the organisation asks for."""


def admit(taken: Taken, principal: Principal) -> Admitted:
    """The events that the caller may send. Without any rule it looks at none of them."""
    events, allowed, policy = taken.events, principal.allowed, principal.attribution_policy
    if allowed is None and policy is None:
        return Admitted(taken)
    kept, indices, rejected, warnings = list[int](), list[int](), list(taken.rejected), list[Rejection]()
    for place, (event, index) in enumerate(zip(events, taken.indices, strict=True)):
        refusal = None if allowed is None else allowed.refusal(event)
        complaint = None if policy is None or refusal is not None else policy.complaint(event, principal.defaults)
        if complaint is not None and policy is not None and policy.mode == "warn":
            warnings.append(Rejection(index, event.event_id, complaint))
            complaint = None
        error = refusal or complaint
        if error is None:
            kept.append(place)
            indices.append(index)
        else:
            rejected.append(Rejection(index, event.event_id, error))
    left = taken._replace(events=[events[place] for place in kept], indices=indices, rejected=rejected)
    return Admitted(left, warnings)
