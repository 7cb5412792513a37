"""Detects serverless hosts. They freeze a process when its handler returns, so events must be sent before that."""

from __future__ import annotations

import os
import sys

_VARIABLES = {
    "AWS_LAMBDA_FUNCTION_NAME": "AWS Lambda",
    "VERCEL": "Vercel",
    "K_SERVICE": "Cloud Run",
    "FUNCTION_NAME": "Cloud Functions",
    "FUNCTION_TARGET": "Cloud Functions",
    "AZURE_FUNCTIONS_ENVIRONMENT": "Azure Functions",
}


def serverless_host() -> str | None:
    """The host's name, by environment variables that platforms set; OUTLAY_SERVERLESS=1 or 0 overrides them."""
    override = os.environ.get("OUTLAY_SERVERLESS", "")
    if override:
        return None if override == "0" else "OUTLAY_SERVERLESS"
    return next((host for name, host in _VARIABLES.items() if os.environ.get(name)), None)


def is_in_a_loop() -> bool:
    """Whether an asyncio loop runs in this thread; then the thread must not wait."""
    asyncio = sys.modules.get("asyncio")
    return asyncio is not None and asyncio._get_running_loop() is not None
