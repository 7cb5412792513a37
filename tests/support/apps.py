"""The apps of all services, built but not started: their routes and documents need neither database nor event log."""

from typing import Final

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute

from core.process import health
from core.process.settings import ServerSettings
from services.aggregator.app import create_app as aggregator
from services.aggregator.settings import AggregatorSettings
from services.alerts.app import create_app as alerts
from services.alerts.settings import AlertsSettings
from services.api.app import create_app as api
from services.api.front_page import front_page
from services.api.routes import ROUTERS
from services.api.settings import ApiSettings
from services.gateway.app import create_app as gateway
from services.gateway.settings import GatewaySettings
from services.ingest import routes as ingest_routes
from services.ingest.app import create_app as ingest
from services.ingest.settings import IngestSettings
from services.standalone.app import create_app as standalone
from tests.support.api import SECRET_KEY

SERVICES = ("standalone", "ingest", "api", "alerts", "aggregator", "gateway")
OWN_ADDRESSES = tuple(name for name in SERVICES if name != "gateway")
"""Services whose addresses are all their own: a gateway's others are providers'."""
API_ROUTES: Final = [route for router in ROUTERS for route in router.routes if isinstance(route, APIRoute)]
ALL_ROUTES: Final = API_ROUTES + [
    route
    for router in (*ingest_routes.ROUTERS, health.router, front_page(""))
    for route in router.routes
    if isinstance(route, APIRoute)
]
_DSN: Final = "postgresql://nowhere/outlay"


def build(service: str, monkeypatch: pytest.MonkeyPatch) -> FastAPI:
    monkeypatch.setenv("OUTLAY_KAFKA_BROKERS", "nowhere:9092")
    monkeypatch.setenv("OUTLAY_DATABASE_URL", _DSN)
    monkeypatch.setenv("OUTLAY_SECRET_KEY", SECRET_KEY)
    match service:
        case "standalone":
            return standalone(ServerSettings.load(), _DSN)
        case "ingest":
            return ingest(IngestSettings.load())
        case "api":
            return api(ApiSettings.load())
        case "gateway":
            monkeypatch.setenv("OUTLAY_INGEST_URL", "http://nowhere:8081")
            monkeypatch.setenv("OUTLAY_GATEWAY_SECRET", "a secret of gateways")
            return gateway(GatewaySettings.load())
        case "alerts":
            return alerts(AlertsSettings.load())
        case _:
            return aggregator(AggregatorSettings.load())
