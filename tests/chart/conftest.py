"""Helm itself, with each set of values rendered once."""

import json
import os
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.chart import NO_HELM, Helm, Rendered, find_helm


@pytest.fixture(scope="session")
def helm(tmp_path_factory: pytest.TempPathFactory) -> Helm:
    program = find_helm()
    if program is None:
        if os.environ.get("CI"):
            pytest.fail(NO_HELM)
        pytest.skip(NO_HELM)
    return Helm(program, tmp_path_factory.mktemp("helm"))


@pytest.fixture(scope="session")
def render(helm: Helm) -> Callable[..., Rendered]:
    known: dict[str, Rendered] = {}

    def render(values: dict[str, Any], *more: str) -> Rendered:
        key = json.dumps([values, more], sort_keys=True)
        if key not in known:
            known[key] = helm.render(values, *more)
        return known[key]

    return render
