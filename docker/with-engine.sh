# How docker/try builds and runs where a Docker engine is: by compose.yaml. Read by that script.

https=443
tail=
compose() { docker compose --env-file "$work/env" --file "$here/compose.yaml" --file "$work/own-tls.yaml" --project-name zaoxue-try "$@"; }

images() {
    cat >"$work/own-tls.yaml" <<OVERRIDE
services:
  application: {volumes: ["$work/tls:/tls:ro"]}
  proxy: {volumes: ["$work/tls:/tls:ro"]}
OVERRIDE
    settings >"$work/env"
    compose build
}

trust() {
    docker run --rm --volume "$work/tls:/tls" --entrypoint keytool zaoxue/application -importcert -noprompt -alias try \
        -file /tls/certificate.pem -keystore /tls/authorities.p12 -storetype PKCS12 -storepass changeit
}

# compose waits and fails by itself.
alive() { :; }

up() { compose up --detach --wait; }

inside() {
    part=$1
    shift
    compose exec "$part" "$@"
}

stop() { compose stop "$1"; }

down() { compose down --volumes; }
