"""Makes tests/chart/crds/*.json from CustomResourceDefinitions: `python .ci/crds.py FOLDER`, the folder of their YAML.

ServiceMonitor and PrometheusRule of the Prometheus operator, ScaledObject of KEDA, HTTPRoute of the Gateway API.
Descriptions and rules in CEL are left out, and unknown fields are errors, as for an API server that is asked strictly.
"""

import json
import sys
from pathlib import Path
from typing import Any, Final

import yaml

ROOT: Final = Path(__file__).parent.parent
KINDS: Final = ("ServiceMonitor", "PrometheusRule", "ScaledObject", "HTTPRoute")


def main() -> None:
    target = ROOT / "tests" / "chart" / "crds"
    target.mkdir(exist_ok=True)
    for file in sorted(Path(sys.argv[1]).glob("*.yaml")):
        for document in yaml.safe_load_all(file.read_text()):
            if (
                document
                and document["kind"] == "CustomResourceDefinition"
                and document["spec"]["names"]["kind"] in KINDS
            ):
                (version,) = [each for each in document["spec"]["versions"] if each["storage"]]
                schema = strict(version["schema"]["openAPIV3Schema"])
                group = f"{document['spec']['group']}/{version['name']}"
                schema["properties"] |= {"apiVersion": {"const": group}, "metadata": {"type": "object"}}
                schema["properties"].pop("status", None)
                name = document["spec"]["names"]["kind"].lower()
                (target / f"{name}.json").write_text(json.dumps(schema, separators=(",", ":"), sort_keys=True) + "\n")
                print(name, group)


def strict(schema: Any) -> Any:
    """A schema of OpenAPI as JSON Schema that knows no other fields."""
    if isinstance(schema, list):
        return [strict(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {key: value for key, value in schema.items() if key not in ("description", "example", "default", "format")}
    kept = {key: value for key, value in kept.items() if not key.startswith("x-")}
    for holder in ("properties", "patternProperties"):
        if holder in kept:
            kept[holder] = {name: strict(each) for name, each in kept[holder].items()}
    for key in ("items", "additionalProperties", "anyOf", "oneOf", "allOf", "not"):
        if key in kept:
            kept[key] = strict(kept[key])
    if "properties" in kept and kept.get("type") == "object" and not schema.get("x-kubernetes-preserve-unknown-fields"):
        kept.setdefault("additionalProperties", False)
    return kept


if __name__ == "__main__":
    main()
