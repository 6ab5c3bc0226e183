package health.zaoxue.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One PostgreSQL for all tests that need no server of their own; it stops after the last of them. */
public final class SharedServer implements ParameterResolver {

    /**
     * The server, and the folder with all that it keeps.
     *
     * @param server runs, with the product's databases as they are before the first migration, or as another test left them
     */
    public record Running(Path folder, PostgresServer server) implements AutoCloseable {
        private static Running start() {
            try {
                Path folder = Files.createTempDirectory("zaoxue");
                return new Running(folder, PostgresServer.start(Project.current(), folder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            server.close();
            Folders.delete(folder);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Running resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
    }
}
