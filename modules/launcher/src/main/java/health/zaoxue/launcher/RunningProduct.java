package health.zaoxue.launcher;

import java.net.URI;
import java.util.List;

/** A started product: where its pages and its sign-in are, its database server, and who can sign in. */
public final class RunningProduct {
    private final Settings settings;
    private final PostgresServer postgres;
    private final List<DemonstrationAccount> accounts;

    RunningProduct(Settings settings, PostgresServer postgres, List<DemonstrationAccount> accounts) {
        this.settings = settings;
        this.postgres = postgres;
        this.accounts = List.copyOf(accounts);
    }

    /** The address of the first page, with a slash at its end. */
    public URI publicUrl() {
        return URI.create(settings.publicUrl() + "/");
    }

    /** The realm's address in Keycloak. */
    public URI issuer() {
        return URI.create(settings.issuer());
    }

    /** The database server, with the coordinates for each role. */
    public PostgresServer postgres() {
        return postgres;
    }

    /** Who can sign in, in the order of the realm's file. */
    public List<DemonstrationAccount> accounts() {
        return accounts;
    }
}
