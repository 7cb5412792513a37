# `make run` starts Outlay and `make test` tests it. `make demo` sends real traffic; `make cluster` runs separate services.
SHELL := /bin/sh
UV := $(shell command -v uv 2>/dev/null || echo .uv/bin/uv)
PYTHON3 := $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
export UV_PYTHON_DOWNLOADS := never
# A company's proxy is usually trusted by the system's certificates. pip uses these by default, uv only when told to.
ifneq ($(wildcard /etc/ssl/certs/ca-certificates.crt /etc/pki/tls/certs/ca-bundle.crt),)
export UV_SYSTEM_CERTS ?= true
endif
PY := .venv/bin/python

.PHONY: run install dashboard demo cluster test faults upgrade oracle openapi fuzz format check bench image sbom chart
.DEFAULT_GOAL := run

run: install
	@OUTLAY_BUILD_DASHBOARD="$${OUTLAY_BUILD_DASHBOARD:-1}" exec .venv/bin/outlay-server run

install: .venv/.installed

.venv/.installed: uv.lock pyproject.toml sdk/pyproject.toml $(filter .uv/bin/uv,$(UV))
	@test -n "$(PYTHON3)" || { echo "Outlay needs Python 3.11 or newer on the PATH."; exit 1; }
	@echo "Preparing the environment in .venv (once) …"
	@$(UV) sync --frozen --all-packages --quiet --python $(PYTHON3)
	@touch $@

.uv/bin/uv:
	@test -n "$(PYTHON3)" || { echo "Outlay needs Python 3.11 or newer on the PATH."; exit 1; }
	@$(PYTHON3) -m venv .uv && .uv/bin/pip install --quiet "uv~=0.13" || { rm -rf .uv; \
		echo "Outlay needs uv on the PATH, or Python with venv and pip to install it (Debian: python3-venv)."; exit 1; }

# Builds the dashboard where its sources have changed; `make run` does this beside the running server.
dashboard: install
	@$(PY) -m services.standalone.dashboard_build

demo: install
	@exec $(PY) -m demo

cluster: install
	@exec $(PY) -m cluster

test: install
	@$(PY) -m pytest tests -n $(or $(WORKERS),2) --dist worksteal

faults: install
	@$(PY) -m tests.faults

# The previous release beside this one, and back, under load: `make upgrade FROM=COMMIT`; by default the last tag.
upgrade: install
	@OUTLAY_TEST_KILLS=200 OUTLAY_PREVIOUS_RELEASE="$(FROM)" $(PY) -m pytest tests/faults/test_previous_release.py

# Thousands of random budget histories, each compared with a brute-force sum; `make test` has a hundred.
oracle: install
	@OUTLAY_EXAMPLES=$(or $(EXAMPLES),3000) $(PY) -m pytest tests/integration/test_budget_oracle.py

# Random requests to every route of the OpenAPI document; `make test` has few beside all bounds that it names.
openapi: install
	@OUTLAY_EXAMPLES=$(or $(EXAMPLES),40) $(PY) -m pytest tests/e2e/test_openapi.py

# Hostile requests, events and provider answers: `make fuzz SECONDS=600`, `REQUESTS=100000`, `SEED=7`, `REPLAY=FILE`.
fuzz: install
	@OUTLAY_FUZZ_SECONDS="$(SECONDS)" OUTLAY_FUZZ_REQUESTS="$(REQUESTS)" OUTLAY_FUZZ_SEED="$(SEED)" \
		OUTLAY_FUZZ_REPLAY="$(REPLAY)" $(PY) -m tests.fuzz

format: install
	@.venv/bin/ruff check --fix --quiet . ; .venv/bin/ruff format --quiet .

check: install
	@.venv/bin/ruff format --check --quiet . && .venv/bin/ruff check --quiet . && $(PY) .ci/limits.py && .venv/bin/mypy && .venv/bin/lint-imports --no-logo && $(PY) -m pytest tests/chart -q -n 2 --no-header
	@$(PY) -m services.standalone.dashboard_check

# One image of all services, with Docker; `make image IMAGE=registry.example/outlay-server:1 EXTRAS="s3 tracing parquet"`.
VERSION = $(shell sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
image:
	@docker build --tag "$(or $(IMAGE),outlay-server:$(VERSION))" --build-arg VERSION=$(VERSION) \
		--build-arg REVISION=$$(git rev-parse HEAD) --build-arg EXTRAS="$(or $(EXTRAS),s3 tracing)" .

# What the image holds of other people's, as CycloneDX JSON, from the lock: versions, hashes and where they come from.
sbom: install
	@$(UV) export --quiet --frozen --all-packages --no-dev --extra s3 --extra tracing --format cyclonedx1.5 --output-file outlay.cdx.json
	@echo "outlay.cdx.json"

# What the Helm chart takes from elsewhere: settings, version, rules, dashboard; and its table of values.
chart: install
	@PYTHONPATH=. $(PY) .ci/chart.py

bench: install
	@$(PY) -m bench $(ONLY)
