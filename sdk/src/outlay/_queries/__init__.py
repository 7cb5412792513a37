"""Every request that a client can make: methods of `Client`, coroutines of `AsyncClient`, and some functions of the
package. Methods that begin with `iter_` yield the items of all pages, or the lines of an export.

Money in replies is `Decimal`, in USD. `paths` says what times and filters are.
"""

from __future__ import annotations

from . import (
    administration,
    budgets,
    calls,
    costs,
    events,
    focus,
    gateway,
    invoices,
    month_end,
    outcomes,
    prices,
    runs,
    savings,
    what_if,
)


class Queries:
    """The methods that all clients have."""

    send = events.send
    get_events = events.get_events
    iter_events = events.iter_events
    get_conflicts = events.get_conflicts
    iter_conflicts = events.iter_conflicts
    get_receipt = events.get_receipt
    estimate_event = events.estimate_event
    export_csv = events.export_csv
    iter_csv = events.iter_csv
    export_jsonl = events.export_jsonl
    iter_jsonl = events.iter_jsonl
    export_focus = focus.export_focus
    iter_focus = focus.iter_focus

    get_cost_summary = costs.get_cost_summary
    get_timeseries = costs.get_timeseries
    get_forecast = costs.get_forecast

    get_sessions = runs.get_sessions
    iter_sessions = runs.iter_sessions
    get_session = runs.get_session
    iter_session_calls = runs.iter_session_calls
    get_runs = runs.get_runs
    iter_runs = runs.iter_runs
    get_run = runs.get_run
    iter_run_calls = runs.iter_run_calls
    get_workstreams = runs.get_workstreams
    iter_workstreams = runs.iter_workstreams

    send_outcomes = outcomes.send_outcomes
    get_outcomes = outcomes.get_outcomes

    send_invoice = invoices.send_invoice
    get_invoices = invoices.get_invoices
    iter_invoices = invoices.iter_invoices
    get_invoice_lines = invoices.get_invoice_lines
    iter_invoice_lines = invoices.iter_invoice_lines
    get_reconciliation = invoices.get_reconciliation

    replay_session = what_if.replay_session
    replay_run = what_if.replay_run
    what_if = what_if.what_if

    get_insights = savings.get_insights
    get_insight_events = savings.get_insight_events
    iter_insight_events = savings.iter_insight_events
    mute_insight = savings.mute_insight
    unmute_insight = savings.unmute_insight
    get_savings_opportunities = savings.get_savings_opportunities
    get_realized_savings = savings.get_realized_savings

    check_alerts = budgets.check_alerts
    get_alerts = budgets.get_alerts
    iter_alerts = budgets.iter_alerts
    get_alert = budgets.get_alert
    create_alert = budgets.create_alert
    update_alert = budgets.update_alert
    delete_alert = budgets.delete_alert
    rearm_alert = budgets.rearm_alert
    top_up_alert = budgets.top_up_alert
    preview_alert = budgets.preview_alert
    get_alert_history = budgets.get_alert_history
    iter_alert_history = budgets.iter_alert_history
    explain_budgets = budgets.explain_budgets
    explain_call = calls.explain_call
    get_calls = calls.get_calls
    iter_calls = calls.iter_calls
    get_call = calls.get_call
    get_deliveries = budgets.get_deliveries
    iter_deliveries = budgets.iter_deliveries
    get_channels = budgets.get_channels
    iter_channels = budgets.iter_channels
    get_channel = budgets.get_channel

    get_providers = gateway.get_providers
    iter_providers = gateway.iter_providers
    get_provider = gateway.get_provider

    pricing = prices.pricing
    refresh_prices = prices.refresh_prices
    get_price_coverage = prices.get_price_coverage
    get_unpriced_models = prices.get_unpriced_models
    iter_unpriced_models = prices.iter_unpriced_models
    get_price_proposals = prices.get_price_proposals
    iter_price_proposals = prices.iter_price_proposals
    get_price_proposal = prices.get_price_proposal
    get_periods = prices.get_periods
    iter_periods = prices.iter_periods
    get_period = month_end.get_period
    get_period_corrections = month_end.get_period_corrections
    get_period_statement = month_end.get_period_statement
    get_attribution_rules = month_end.get_attribution_rules
    iter_attribution_rules = month_end.iter_attribution_rules
    get_attribution_rule = month_end.get_attribution_rule
    get_attribution_coverage = month_end.get_attribution_coverage
    get_allocations = month_end.get_allocations
    iter_allocations = month_end.iter_allocations
    get_allocation = month_end.get_allocation

    verify = administration.verify
    get_organisation = administration.get_organisation
    update_organisation = administration.update_organisation
    get_keys = administration.get_keys
    iter_keys = administration.iter_keys
    create_key = administration.create_key
    rotate_key = administration.rotate_key
    revoke_key = administration.revoke_key
    get_usage = administration.get_usage
    get_audit_log = administration.get_audit_log
    iter_audit_log = administration.iter_audit_log
