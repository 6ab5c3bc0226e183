package health.zaoxue.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ServersTest {
    private final List<String> stopped = new ArrayList<>();
    private final Servers servers =
            new Servers(new Progress(new PrintStream(OutputStream.nullOutputStream()), Clock.systemUTC()));

    @Test
    void the_application_stops_first_and_the_database_last() {
        servers.add(Servers.Part.POSTGRES, new Recorded("database"));
        servers.add(Servers.Part.APPLICATION, new Recorded("application"));
        servers.add(Servers.Part.KEYCLOAK, new Recorded("sign-in"));

        servers.close();

        assertThat(stopped).containsExactly("application", "sign-in", "database");
    }

    @Test
    void closing_twice_stops_once() {
        servers.add(Servers.Part.POSTGRES, new Recorded("database"));

        servers.close();
        servers.close();

        assertThat(stopped).containsExactly("database");
    }

    @Test
    void one_that_does_not_stop_does_not_keep_the_others_running() {
        servers.add(Servers.Part.POSTGRES, new Recorded("database"));
        servers.add(Servers.Part.APPLICATION, new Recorded("application") {
            @Override
            public void close() {
                throw new IllegalStateException("will not");
            }
        });

        servers.close();

        assertThat(stopped).containsExactly("database");
    }

    @Test
    void one_that_comes_after_the_order_to_stop_is_stopped_at_once() {
        servers.close();

        assertThatThrownBy(() -> servers.add(Servers.Part.POSTGRES, new Recorded("database")))
                .isInstanceOf(StartFailure.class);
        assertThat(stopped).containsExactly("database");
    }

    @Test
    void one_that_ends_by_itself_is_named() {
        servers.add(Servers.Part.POSTGRES, new Recorded("database"));
        Recorded keycloak = servers.add(Servers.Part.KEYCLOAK, new Recorded("sign-in"));

        keycloak.end.complete(keycloak);

        assertThat(servers.awaitUnexpectedEnd()).isEqualTo("Keycloak");
    }

    private class Recorded implements Server {
        private final CompletableFuture<Object> end = new CompletableFuture<>();
        private final String name;

        Recorded(String name) {
            this.name = name;
        }

        @Override
        public CompletableFuture<?> end() {
            return end;
        }

        @Override
        public void close() {
            stopped.add(name);
        }
    }
}
