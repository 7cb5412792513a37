#!/bin/sh
# Runs once, when the volume is new: the role of the services, which is no superuser, its database and the extension.
set -eu
psql --set ON_ERROR_STOP=1 --set password="$OUTLAY_DATABASE_PASSWORD" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
CREATE ROLE outlay LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'password';
CREATE DATABASE outlay OWNER outlay;
SQL
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname outlay --command 'CREATE EXTENSION IF NOT EXISTS timescaledb'
