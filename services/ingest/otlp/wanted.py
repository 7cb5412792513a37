"""All attributes that anything here reads. The readers pass over the others, such as prompts and answers."""

from typing import Final

from services.ingest.otlp import attribution, logs, spans

WANTED: Final = frozenset((*attribution.NAMES, *logs.NAMES, *spans.NAMES))
