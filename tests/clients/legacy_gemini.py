"""google-generativeai over REST, which is the setting that makes its calls visible."""

import warnings

import outlay.auto  # noqa: F401

from tests.clients.harness import KEY, PROMPT, URLS, Case, run

GEMINI = "gemini-2.5-flash"
warnings.simplefilter("ignore", FutureWarning)  # it warns that it is superseded

import google.generativeai as genai  # noqa: E402

genai.configure(api_key=KEY, transport="rest", client_options={"api_endpoint": URLS["google"]})


def whole() -> None:
    answer = genai.GenerativeModel(GEMINI).generate_content(PROMPT)
    assert answer.usage_metadata.prompt_token_count == 1200


def stream() -> None:
    words = [chunk.text for chunk in genai.GenerativeModel(GEMINI).generate_content(PROMPT, stream=True)]
    assert "".join(words).endswith("CANARY-ANSWER.")


run({"generativeai": Case("google", GEMINI, False, whole), "generativeai stream": Case("google", GEMINI, True, stream)})
