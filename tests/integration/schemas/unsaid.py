"""What releases before a migration did not say of their rows, although the newest code writes it."""

from typing import Final

FAMILIES: Final = "0064_pre_model_family"

UNSAID: Final[dict[str, str]] = {
    "0003_pre_price_book": "UPDATE price_version SET checked_on = NULL, applied_by = NULL",
    "0005_pre_export": "UPDATE event_conflict SET time = coalesce(sent_time, time), sent_time = NULL",
    "0006_pre_keys": "SET LOCAL session_replication_role = replica; DELETE FROM admin_act",
    "0024_pre_forgetting": "UPDATE counting_clock SET forgotten_before = 'epoch'",
    "0050_pre_spread": "UPDATE organisation SET spread_at = NULL",
    FAMILIES: "UPDATE budget SET model_exact = true; UPDATE counting SET model_exact = true",
    "0106_pre_own_limits": "UPDATE organisation SET rate_limit_ceiling = rate_limit_per_minute",
    "0066_pre_alerts_in_order": "UPDATE fired_alert SET channels = NULL, limit_seen = NULL",
}
"""Statements that remove what the newest code writes and releases before this migration did not."""
