"""Writes what the chart takes from elsewhere; tests compare. `make chart`

Its version, the settings in its schema, the table of values; rules and dashboard, which have to lie in its folder.
"""

import json
import re
import sys
import tomllib
from pathlib import Path
from typing import Any, Final

import yaml
from pydantic_settings import BaseSettings

from core.process.settings import ConnectionLimits, ServerSettings, SmtpSettings
from services.aggregator.settings import AggregatorSettings
from services.alerts.settings import AlertsSettings
from services.api.settings import ApiSettings
from services.gateway.settings import GatewaySettings
from services.ingest.settings import IngestSettings

ROOT: Final = Path(__file__).parent.parent
CHART: Final = ROOT / "deploy" / "helm" / "outlay"
COPIED: Final = (ROOT / "deploy/prometheus/outlay-platform.yml", ROOT / "deploy/grafana/outlay.json")
SERVICES: Final = (ServerSettings, IngestSettings, AggregatorSettings, ApiSettings, AlertsSettings, GatewaySettings)
OWN: Final = {
    "OUTLAY_HOST": "every pod listens on all addresses",
    "OUTLAY_PORT": "files/services.yaml",
    "OUTLAY_DATA_DIR": "the volume of mode standalone",
    "OUTLAY_DATABASE_URL": "database",
    "OUTLAY_DATABASE_USER": "no pod is root",
    "OUTLAY_SECRET_KEY": "secretKey",
    "OUTLAY_GATEWAY_SECRET": "gatewaySecret",
    "OUTLAY_GATEWAY_SPOOL_DIR": "a volume of the gateway",
    "OUTLAY_INGEST_URL": "the release's own",
    "OUTLAY_SMTP_USERNAME": "smtp.existingSecret",
    "OUTLAY_SMTP_PASSWORD": "smtp.existingSecret",
}
"""Settings that the chart gives by other values, or that a pod has no use for."""
_COMMON: Final = (
    ".podAnnotations",
    ".podLabels",
    ".nodeSelector",
    ".tolerations",
    ".affinity",
    ".topologySpreadConstraints",
    ".priorityClassName",
)


def main() -> None:
    schema = json.loads((CHART / "values.schema.json").read_text())
    (CHART / "values.schema.json").write_text(schema_text(schema))
    (CHART / "Chart.yaml").write_text(chart_text())
    (CHART / "README.md").write_text(readme_text())
    for file in COPIED:
        (CHART / "files" / file.name).write_text(file.read_text())


def schema_text(schema: dict[str, Any]) -> str:
    """The schema with the settings as the code declares them, so that Helm refuses what a service would refuse."""
    account = "Secret with the account, where the server asks for one"
    secret = {"existingSecret": account, "usernameKey": "Key of the user", "passwordKey": "Key of the password"}
    schema["$defs"] |= {
        "settings": _section(*SERVICES, ConnectionLimits),
        "http": _section(ConnectionLimits),
        "smtp": _section(SmtpSettings),
    }
    for name, description in secret.items():
        schema["$defs"]["smtp"]["properties"][name] = {"type": "string", "description": description}
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


def chart_text() -> str:
    """Chart.yaml with the server's version twice: chart and image move together."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    return re.sub(
        r"^((?:appV|v)ersion): .*$", rf"\1: {version}", (CHART / "Chart.yaml").read_text(), flags=re.MULTILINE
    )


def readme_text() -> str:
    """The chart's README, its table made anew from the schema and values.yaml."""
    head, _, _ = (CHART / "README.md").read_text().partition("<!-- values")
    schema, values = (
        json.loads((CHART / "values.schema.json").read_text()),
        yaml.safe_load((CHART / "values.yaml").read_text()),
    )
    lines = ["<!-- values: written by .ci/chart.py -->", "", "| value | default | |", "|---|---|---|"]
    for path, property_ in leaves(schema):
        if path.count(".") == 1 and path.endswith(_COMMON):
            continue  # it is in the table for all services
        text = property_["description"].replace("|", "\\|")
        lines.append(f"| `{path}` | {_default(values, path)} | {text}{_choices(property_)} |")
    return head + "\n".join(lines) + "\n"


def leaves(
    schema: dict[str, Any], of: dict[str, Any] | None = None, path: str = ""
) -> list[tuple[str, dict[str, Any]]]:
    """Every value by its path. The settings of one service are one value: they are those of all."""
    found = []
    for name, property_ in (of or schema)["properties"].items():
        here = f"{path}{name}"
        target = schema["$defs"][property_["$ref"].rpartition("/")[2]] if "$ref" in property_ else property_
        if target.get("additionalProperties") is False and not (path and name == "settings"):
            found += leaves(schema, target, f"{here}.")
        else:
            found.append((here, property_))
    return found


def _default(values: Any, path: str) -> str:
    for part in path.split("."):
        if not isinstance(values, dict) or part not in values:
            return ""
        values = values[part]
    return f"`{json.dumps(values, ensure_ascii=False)}`".replace("|", "\\|")


def _choices(property_: dict[str, Any]) -> str:
    choices = [f"`{each}`" if each else '`""`' for each in property_.get("enum", [])]
    return ": " + ", ".join(choices) if choices else ""


def _section(*kinds: type[BaseSettings]) -> dict[str, Any]:
    """The plain settings of these classes, which are read from the environment by the names that the chart makes of
    these."""
    found: dict[str, Any] = {}
    for kind in kinds:
        declared = kind.model_json_schema()["properties"]
        for field, info in kind.model_fields.items():
            alias, own_only = info.validation_alias, kind is ConnectionLimits and len(kinds) > 1
            if variable(kind, field) in OWN or own_only != isinstance(alias, str):
                continue
            found[_camel(field)] = _property(declared[str(alias or field)], documented(kind, field))
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {name: found[name] for name in sorted(found)},
    }


def _property(declared: dict[str, Any], description: str) -> dict[str, Any]:
    """JSON Schema of one setting, as a value in YAML; null leaves it to the server."""
    options = [option for option in declared.get("anyOf", [declared]) if option.get("type") != "null"]
    wanted = ("type", "enum", "minimum", "maximum", "exclusiveMinimum", "pattern", "minLength")
    kept = {key: value for key, value in options[0].items() if key in wanted}
    if kept.get("type") == "array":
        kept = {"type": "array", "items": {"type": "string"}}
    if "enum" not in kept:
        kept["type"] = [kept["type"], "null"]
    return {"description": description, **kept}


def documented(kind: type[BaseSettings], field: str) -> str:
    """Its variable, and its default."""
    info = kind.model_fields[field]
    default = "" if info.is_required() or info.default in (None, "", ()) else f", {json.dumps(info.default)} by default"
    return f"{variable(kind, field)}{default}"


def variable(kind: type[BaseSettings], field: str) -> str:
    """The environment variable of a setting."""
    alias = kind.model_fields[field].validation_alias
    return alias if isinstance(alias, str) else (kind.model_config.get("env_prefix", "") + field).upper()


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


if __name__ == "__main__":
    sys.exit(main())
