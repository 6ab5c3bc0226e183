#!/bin/sh
# Run once by the PostgreSQL image, when its volume is new.
set -eu
psql --username "${POSTGRES_USER:-postgres}" --set ON_ERROR_STOP=1 \
    --set owner_password="$OWNER_PASSWORD" --set app_password="$APP_PASSWORD" \
    --set audit_password="$AUDIT_PASSWORD" --set keycloak_password="$KEYCLOAK_PASSWORD" --file /zaoxue/roles.sql
