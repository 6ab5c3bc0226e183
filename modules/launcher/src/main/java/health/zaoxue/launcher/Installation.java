package health.zaoxue.launcher;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * What is run, with which data, and where it is seen.
 *
 * @param project where the built parts and the configuration are
 * @param home the folder with everything that survives a restart
 * @param port the application's port; 0 for any free one; without a wish 8080 or one of its neighbours
 */
public record Installation(Project project, Path home, OptionalInt port) {
    private static final int USUAL_APPLICATION_PORT = 8080;
    private static final int USUAL_KEYCLOAK_PORT = 8180;
    private static final int USUAL_POSTGRES_PORT = 5432;

    /** With data of its own and any free port, as tests want it. */
    public static Installation aside(Project project, Path home) {
        return new Installation(project, home, OptionalInt.of(0));
    }

    /** Occupies the ports that the other parts must know before their servers start. */
    Ports choosePorts() {
        FreePorts free = new FreePorts();
        int application = port.isPresent() ? free.exactly(port.getAsInt()) : free.near(USUAL_APPLICATION_PORT);
        return new Ports(free, application, free.near(USUAL_KEYCLOAK_PORT));
    }

    /** The ports of one run. */
    record Ports(FreePorts free, int application, int keycloak) implements AutoCloseable {

        /** A port of which nobody else has to know, so that another will do where it is taken meanwhile. */
        int postgres() {
            return free.released(free.near(USUAL_POSTGRES_PORT));
        }

        @Override
        public void close() {
            free.close();
        }
    }
}
