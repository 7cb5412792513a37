"""Serverless hosts freeze a process once its handler has returned: what is not sent by then may never be."""

from __future__ import annotations

import os
import sys

_SIGNS = {
    "AWS_LAMBDA_FUNCTION_NAME": "AWS Lambda",
    "VERCEL": "Vercel",
    "K_SERVICE": "Cloud Run",
    "FUNCTION_NAME": "Cloud Functions",
    "FUNCTION_TARGET": "Cloud Functions",
    "AZURE_FUNCTIONS_ENVIRONMENT": "Azure Functions",
}


def serverless_host() -> str | None:
    """By what the platforms set in the environment; OUTLAY_SERVERLESS=1 or 0 decides where they are wrong."""
    said = os.environ.get("OUTLAY_SERVERLESS", "")
    if said:
        return None if said == "0" else "OUTLAY_SERVERLESS"
    return next((host for sign, host in _SIGNS.items() if os.environ.get(sign)), None)


def is_in_a_loop() -> bool:
    """Whether an asyncio loop runs in this thread, and must not be kept waiting."""
    asyncio = sys.modules.get("asyncio")
    return asyncio is not None and asyncio._get_running_loop() is not None
