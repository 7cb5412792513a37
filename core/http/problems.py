"""Errors as problem+json (RFC 9457)."""

from typing import Any

from fastapi import Response
from fastapi.exceptions import RequestValidationError

from core.errors import FieldError, Problem, problem_body
from core.json_codec import encode_line


def problem_response(error: Problem) -> Response:
    headers = {} if error.retry_after is None else {"Retry-After": str(error.retry_after)}
    if error.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return Response(encode_line(problem_body(error)), error.status, headers, "application/problem+json")


def from_validation(error: RequestValidationError) -> Problem:
    errors = tuple(FieldError(_pointer(e["loc"]), e["msg"].removeprefix("Value error, ")) for e in error.errors())
    problem_ = Problem("; ".join(f"{e.pointer}: {e.detail}" for e in errors[:5]), errors=errors)
    malformed = any(e["type"] == "json_invalid" for e in error.errors())
    problem_.status, problem_.code = (400, "malformed") if malformed else (422, "invalid_value")
    problem_.title = "A value is not usable"
    return problem_


def _pointer(location: tuple[Any, ...]) -> str:
    where, *path = location
    return "/" + "/".join(str(part) for part in path) if where == "body" else str(path[0] if path else where)


def from_status(status: int, detail: str) -> Problem:
    error = Problem(detail)
    error.status, error.title = status, detail
    error.code = {404: "not_found", 405: "method_not_allowed"}.get(status, "http_error")
    return error
