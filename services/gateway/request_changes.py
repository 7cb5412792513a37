"""How a request is changed before it is sent: as budgets decided, and so that a stream tells its usage. Pure."""

from typing import NamedTuple

from outlay._capture.observed_request import ObservedRequest, OutgoingRequest
from outlay._capture.plan import UNCHANGED, Plan
from outlay._capture.stream_usage import ask

from core.providers.provider import OpenProvider
from services.gateway.cut_off import CutOff
from services.gateway.enforcement import Held
from services.gateway.operation import Operation
from services.gateway.rewriting import cap_name, path_with_model, replace_model, with_cap


class Changed(NamedTuple):
    path: str
    plan: Plan


def changed(operation: Operation, provider: OpenProvider, held: Held, path: str, body: bytes | None) -> Changed:
    """
    Args:
        body: None where it streams through: it is sent as it is.
    """
    request, spending = operation.request, operation.spending
    if request is None or body is None:
        return Changed(path, UNCHANGED)
    plan, document = UNCHANGED, spending.document if spending is not None else None
    if document is not None and spending is not None and isinstance(document.get("model"), str):
        document = {**document, "model": spending.model}  # without a provider's name
    if document is not None and held.model is not None:
        if isinstance(asked := document.get("model"), str):
            plan = plan._replace(body=replace_model(body, asked, held.model))
            document = {**document, "model": held.model}
        path = path_with_model(path, held.model) or path
    if document is not None and held.output_cap is not None:
        name = cap_name(provider.spec.event_provider, request.target.operation)
        is_google = provider.spec.protocol == "google"
        plan = plan._replace(body=with_cap(plan.body or body, document, is_google, name, held.output_cap))
    if provider.spec.stream_usage or held.is_bounded:
        target = request.target._replace(provider=provider.spec.event_provider)
        sent = plan.body or body
        observed = ObservedRequest(target, sent, {}, None, [], 0)
        plan = ask(observed, OutgoingRequest("POST", "", path, lambda: (), lambda: sent, str, True, True), plan)
    if spending is not None and spending.is_stream and (tokens := held.cut_off_at) is not None:
        within = plan.filter
        plan = plan._replace(filter=lambda: CutOff(tokens, within() if within is not None else None))
    return Changed(path, plan)
