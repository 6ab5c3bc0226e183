package health.zaoxue.launcher;

import java.net.URI;
import java.util.List;

/** The steps from the archive to a Keycloak that lets people sign in to this product at this address. */
final class KeycloakSetup {
    private final KeycloakProgram program;
    private final Servers servers;
    private final Progress progress;

    KeycloakSetup(KeycloakProgram program, Servers servers, Progress progress) {
        this.program = program;
        this.servers = servers;
        this.progress = progress;
    }

    /** What is done once per home folder. */
    KeycloakSetup prepare() {
        if (!program.isUnpacked()) {
            program.unpack();
            progress.say("Keycloak unpacked");
        }
        if (!program.isBuilt()) {
            progress.say("Keycloak is being built; this happens once and takes half a minute");
            build(servers.add(Servers.Part.KEYCLOAK, program.build()));
            progress.say("Keycloak built");
        }
        return this;
    }

    /** Starts the server and waits for the realm. */
    JavaServer start(URI address, Database database, Settings settings) {
        RealmState realm = RealmState.of(
                program.home().state(),
                List.of(program.project().realm(), program.project().demonstrationUsers()));
        JavaServer server = servers.add(Servers.Part.KEYCLOAK, program.start(address, database, settings));
        new Readiness(progress).await(server, KeycloakProgram.expectation(settings));
        if (realm.isImported() && !realm.hasAddress(settings.publicUrl())) {
            follow(address, settings);
        }
        realm.remember(settings.publicUrl());
        progress.say("Keycloak answers at %s/".formatted(address));
        if (!realm.hasFilesOfToday()) {
            progress.say("The realm's files have changed since their import; --fresh would import them anew");
        }
        return server;
    }

    private void follow(URI address, Settings settings) {
        String password = settings.secrets().password(Secrets.Name.KEYCLOAK_ADMINISTRATOR);
        new RegisteredClients(address, password)
                .follow(RealmFile.read(program.project().realm(), settings.ofRealm()));
        progress.say("Keycloak's clients follow the product to %s/".formatted(settings.publicUrl()));
    }

    private void build(JavaServer build) {
        try {
            int code = build.await();
            if (code != 0) {
                throw new StartFailure("Keycloak's build ended with code " + code, build.log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted", e);
        }
        build.close();
        program.markBuilt();
    }
}
