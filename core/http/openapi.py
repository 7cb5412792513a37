"""Parts of the OpenAPI document that all services share: key, problems, bodies."""

from collections.abc import Mapping
from typing import Any, Final, get_args

from fastapi.security import HTTPBearer
from pydantic import BaseModel, WithJsonSchema

BEARER: Final = HTTPBearer(auto_error=False, description="`ol_live_…` or, for the test ledger, `ol_test_…`")
"""For OpenAPI and its "Authorize" button; `core.accounts.auth` does the checking."""


def listed(closed: Any) -> WithJsonSchema:
    """`Annotated[str, listed(L)]` is a text in a reply of which OpenAPI lists the values, those of the `Literal` L.

    The text itself is not checked: during an upgrade, newer processes store values that this one does not know.
    """
    return WithJsonSchema({"type": "string", "enum": list(get_args(closed))})


PROBLEMS: Final[dict[int | str, dict[str, Any]]] = {
    "4XX": {"description": "A problem, RFC 9457", "content": {"application/problem+json": {}}},
    "503": {"description": "Try again after `Retry-After` seconds", "content": {"application/problem+json": {}}},
}


def documented_body(model: type[BaseModel], example: Mapping[str, Any], required: bool = True) -> dict[str, Any]:
    """Documents a body that `exact_body` reads, for `openapi_extra`."""
    schema = model.model_json_schema(ref_template="#/components/schemas/{model}")
    return {
        "requestBody": {
            "required": required,
            "content": {"application/json": {"schema": _inlined(schema, schema.get("$defs", {})), "example": example}},
        }
    }


def _inlined(schema: Any, definitions: Mapping[str, Any]) -> Any:
    """Replaces references: FastAPI does not collect the components of a body that it does not read itself."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            return _inlined(definitions[schema["$ref"].rsplit("/", 1)[1]], definitions)
        return {key: _inlined(value, definitions) for key, value in schema.items() if key != "$defs"}
    return [_inlined(item, definitions) for item in schema] if isinstance(schema, list) else schema
