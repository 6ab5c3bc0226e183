package health.zaoxue.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the source tree, where the built parts and the configuration are found. */
public record Project(Path root) {
    private static final String PROPERTY = "zaoxue.project";

    /** Makes the folder absolute, since servers are started from other folders. */
    public Project {
        root = root.toAbsolutePath().normalize();
    }

    /** The project named by the system property {@code zaoxue.project}, or else the working directory. */
    public static Project current() {
        return new Project(Path.of(System.getProperty(PROPERTY, "")));
    }

    /** Where {@code ./zaoxue run} keeps its data unless told otherwise. */
    public Path defaultHome() {
        return root.resolve(".zaoxue");
    }

    Path application() {
        return part("zaoxue.war");
    }

    Path payara() {
        return part("payara-micro.jar");
    }

    Path keycloak() {
        return part("keycloak.zip");
    }

    Path roles() {
        return configuration("postgres/roles.sql");
    }

    Path bootCommands() {
        return configuration("payara/boot-commands.txt");
    }

    Path logging() {
        return configuration("payara/logging.properties");
    }

    Path realm() {
        return configuration("keycloak/zaoxue-realm.json");
    }

    Path demonstrationUsers() {
        return configuration("keycloak/demonstration-users.json");
    }

    Path themes() {
        return root.resolve("config/keycloak/themes");
    }

    private Path part(String name) {
        return present(root.resolve("modules/launcher/target/run").resolve(name), "build it first: ./zaoxue run does");
    }

    private Path configuration(String name) {
        return present(root.resolve("config").resolve(name), "is " + root + " the project's folder?");
    }

    private static Path present(Path file, String advice) {
        if (!Files.isRegularFile(file)) {
            throw new StartFailure("%s is missing; %s".formatted(file, advice));
        }
        return file;
    }
}
