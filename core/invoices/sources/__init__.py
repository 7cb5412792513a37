"""The sources of bills, one module and one row each. A new one is a module beside these, and a row."""

from typing import Final, Literal

from core.invoices.sources import anthropic, aws, azure, focus, gcp, openai, openrouter, table
from core.invoices.sources.base import Source

SourceName = Literal[
    "openai_costs",
    "openai_usage",
    "anthropic_cost_report",
    "anthropic_usage_report",
    "focus",
    "aws_cur",
    "gcp_billing",
    "azure_costs",
    "openrouter_activity",
    "csv",
]

_ALL: Final = (
    openai.COSTS,
    openai.USAGE,
    anthropic.COST_REPORT,
    anthropic.USAGE_REPORT,
    focus.FOCUS,
    aws.CUR,
    gcp.BILLING,
    azure.COSTS,
    openrouter.ACTIVITY,
    table.CSV,
)
SOURCES: Final[dict[str, Source]] = {source.name: source for source in _ALL}
