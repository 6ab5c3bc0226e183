# How docker/try builds and runs without a Docker engine: buildah and podman, on this computer's own network, since a container
# network needs rights that are not everywhere. Read by that script.

need buildah podman runc debootstrap
export STORAGE_DRIVER=vfs BUILDAH_ISOLATION=chroot
https=18443
http=18080
application=127.0.0.1:18081
keycloak=127.0.0.1:18082
database=18432
tail=:$https
base=localhost/zaoxue/base
hardened="--read-only --cap-drop ALL --security-opt no-new-privileges --tmpfs /tmp"
loose="--runtime runc --network host --ulimit nofile=10000:10000 --ulimit nproc=20000:20000"

# Debian with all that any of the images needs, once on this computer.
stand_in() {
    ! podman image exists $base || return 0
    say "Making a base from Debian's packages"
    debootstrap --variant=minbase --include=ca-certificates,openjdk-17-jdk-headless,maven,postgresql,nginx-light,gettext-base \
        bookworm "$work/base" >"$work/debootstrap.log" 2>&1 || fail "debootstrap: $(tail -n 3 "$work/debootstrap.log")"
    tar -C "$work/base" --exclude ./dev --exclude ./var/cache/apt/archives -cf "$work/base.tar" .
    podman import --quiet "$work/base.tar" $base >/dev/null
    rm -rf "$work/base" "$work/base.tar"
}

images() {
    stand_in
    mkdir -p "$HOME/.m2"
    for target in application migrate keycloak; do
        buildah bud --quiet --layers --volume "$HOME/.m2:/root/.m2" --build-arg BUILD_BASE=$base --build-arg RUN_BASE=$base \
            --file "$here/Dockerfile" --ignorefile "$here/Dockerfile.dockerignore" --target $target --tag zaoxue/$target "$root" >"$work/build.log" 2>&1 ||
            fail "building $target: $(tail -n 20 "$work/build.log")"
        say "Image $target is built"
    done
}

# Fails as soon as one of the containers has ended.
alive() {
    ended=$(podman ps --all --filter name=zaoxue-try- --filter status=exited --format '{{.Names}}' | head -n 1)
    [ -z "$ended" ] || fail "$ended has ended: $(podman logs "$ended" 2>&1 | tail -n 5)"
}

# run NAME OPTIONS… : in the background
run() {
    name=zaoxue-try-$1
    shift
    # shellcheck disable=SC2086
    podman run --detach --replace $loose --name "$name" --add-host "$sign_in:127.0.0.1" "$@" >/dev/null
}

trust() {
    # shellcheck disable=SC2086
    podman run --rm $loose --volume "$work/tls:/tls" --entrypoint keytool zaoxue/application -importcert -noprompt -alias try \
        -file /tls/certificate.pem -keystore /tls/authorities.p12 -storetype PKCS12 -storepass changeit
}

up() {
    down
    run database --stop-signal INT --env "PGPORT=$database" --volume "$root/config/postgres/roles.sql:/zaoxue/roles.sql:ro" \
        --volume "$here/database-roles.sh:/zaoxue/database-roles.sh:ro" \
        --env "OWNER_PASSWORD=$ZAOXUE_DATABASE_OWNER_PASSWORD" --env "APP_PASSWORD=$ZAOXUE_DATABASE_PASSWORD" \
        --env "AUDIT_PASSWORD=$AUDIT_DATABASE_PASSWORD" --env "KEYCLOAK_PASSWORD=$KEYCLOAK_DATABASE_PASSWORD" \
        --user postgres $base sh -c 'set -e; PATH=$PATH:$(echo /usr/lib/postgresql/*/bin); export PGHOST=/tmp
            initdb --auth=scram-sha-256 --pwfile=/dev/stdin --auth-local=trust /tmp/data </etc/hostname
            pg_ctl --wait -D /tmp/data -o "-c listen_addresses= -c unix_socket_directories=/tmp" start
            sh /zaoxue/database-roles.sh
            pg_ctl --wait -D /tmp/data stop
            exec postgres -D /tmp/data -c listen_addresses=127.0.0.1 -c unix_socket_directories=/tmp -c max_connections=200'
    until podman logs zaoxue-try-database 2>&1 | grep -q '127.0.0.1'; do
        alive
        sleep 1
    done
    # shellcheck disable=SC2086
    podman run --rm $loose $hardened --name zaoxue-try-migrate --env "ZAOXUE_DATABASE_URL=jdbc:postgresql://127.0.0.1:$database/zaoxue" \
        --env ZAOXUE_DATABASE_OWNER_USER=zaoxue_owner --env ZAOXUE_DATABASE_OWNER_PASSWORD zaoxue/migrate >"$work/migrate.log" 2>&1 ||
        fail "migrate: $(tail -n 5 "$work/migrate.log")"
    # shellcheck disable=SC2086
    run keycloak $hardened --tmpfs /opt/keycloak/data/tmp:mode=1777 --env "KC_HOSTNAME=https://$sign_in$tail" \
        --env KC_HTTP_HOST=127.0.0.1 --env "KC_HTTP_PORT=${keycloak#*:}" --env KC_HTTP_MANAGEMENT_PORT=18090 \
        --env "KC_DB_URL=jdbc:postgresql://127.0.0.1:$database/keycloak" --env KC_DB_USERNAME=keycloak \
        --env "KC_DB_PASSWORD=$KEYCLOAK_DATABASE_PASSWORD" --env "ZAOXUE_PUBLIC_URL=https://$host$tail" \
        --env "ZAOXUE_APPLICATION_URL=http://$application" --env "KC_BOOTSTRAP_ADMIN_USERNAME=$KEYCLOAK_ADMINISTRATOR" \
        --env "KC_BOOTSTRAP_ADMIN_PASSWORD=$KEYCLOAK_ADMINISTRATOR_PASSWORD" \
        --env ZAOXUE_OIDC_CLIENT_SECRET --env ZAOXUE_ACCOUNTS_CLIENT_SECRET zaoxue/keycloak
    # shellcheck disable=SC2086
    run application $hardened --volume "$work/tls:/tls:ro" --env ZAOXUE_ADDRESS=127.0.0.1 \
        --env "ZAOXUE_PORT=${application#*:}" --env ZAOXUE_TRUSTED_PROXIES=127.0.0.1 --env "ZAOXUE_DATABASE_URL=jdbc:postgresql://127.0.0.1:$database/zaoxue" \
        --env ZAOXUE_DATABASE_USER=zaoxue_app --env ZAOXUE_DATABASE_PASSWORD --env "ZAOXUE_PUBLIC_URL=https://$host$tail" \
        --env "ZAOXUE_OIDC_ISSUER=https://$sign_in$tail/realms/zaoxue" --env ZAOXUE_OIDC_CLIENT_ID=zaoxue-portal \
        --env ZAOXUE_OIDC_CLIENT_SECRET --env ZAOXUE_ACCOUNTS_CLIENT_ID=zaoxue-accounts --env ZAOXUE_ACCOUNTS_CLIENT_SECRET \
        --env ZAOXUE_SESSION_KEY --env JAVA_OPTIONS zaoxue/application
    run proxy --volume "$root/config/nginx/zaoxue.conf.template:/zaoxue/template:ro" --volume "$work/tls:/tls:ro" \
        --env "ZAOXUE_HOST=$host" --env "SIGN_IN_HOST=$sign_in" --env "APPLICATION=$application" --env "KEYCLOAK=$keycloak" \
        --env TLS_FOLDER=/tls --env "HTTP_PORT=127.0.0.1:$http" --env "HTTPS_PORT=127.0.0.1:$https" $base sh -c \
        'printf "events {}\nhttp {\n  include mime.types;\n  access_log off;\n  include conf.d/*.conf;\n}\n" >/etc/nginx/nginx.conf
         envsubst "\$ZAOXUE_HOST \$SIGN_IN_HOST \$APPLICATION \$KEYCLOAK \$TLS_FOLDER \$HTTP_PORT \$HTTPS_PORT" \
             </zaoxue/template >/etc/nginx/conf.d/zaoxue.conf
         exec nginx -g "daemon off;"'
}

inside() {
    part=$1
    shift
    podman exec "zaoxue-try-$part" "$@"
}

stop() { podman stop --time 60 "zaoxue-try-$1" >/dev/null; }

down() {
    for part in proxy application keycloak database; do
        podman rm --force --volumes --time 30 "zaoxue-try-$part" >/dev/null 2>&1 || true
    done
}
