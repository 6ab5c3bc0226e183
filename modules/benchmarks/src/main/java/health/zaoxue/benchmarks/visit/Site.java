package health.zaoxue.benchmarks.visit;

import health.zaoxue.launcher.DemonstrationAccount;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The product with its demonstration accounts. Each account gives its password once; every further session of the same
 * account comes in as a browser does that Keycloak knows already, since the price of a password is not what is measured.
 */
public final class Site {
    private final Network network = new Network();
    private final URI address;
    private final List<DemonstrationAccount> accounts;
    private final Map<String, Passport> known = new HashMap<>();

    /** By what Keycloak knows somebody again. */
    private record Passport(URI keycloak, Cookies cookies) {
        Cookies copy() {
            return cookies.only(keycloak);
        }
    }

    /** The address ends with a slash. */
    public Site(URI address, List<DemonstrationAccount> accounts) {
        this.address = address;
        this.accounts = List.copyOf(accounts);
    }

    /** Somebody whom nobody knows. */
    public Visitor stranger() {
        return new Visitor(network, address, new Cookies());
    }

    /** A new session of this account. */
    public synchronized Visitor signedIn(String userName) {
        Passport passport = known.computeIfAbsent(userName, this::passport);
        Visitor visitor = new Visitor(network, address, passport.copy());
        Answer home = visitor.open("/home");
        if (home.status() != 200 || isElsewhere(home)) {
            throw new IllegalStateException("%s could not sign in: %d at %s"
                    .formatted(userName, home.status(), home.address().getPath()));
        }
        return visitor;
    }

    private Passport passport(String userName) {
        Visitor visitor = stranger();
        Answer form = visitor.open("/home");
        Element login = form.page().selectFirst("form#kc-form-login");
        if (login == null) {
            throw new IllegalStateException("no form to sign in at " + form.address());
        }
        Answer home = visitor.send(
                URI.create(login.absUrl("action")),
                Body.form(Map.of("username", List.of(userName), "password", List.of(passwordOf(userName)))),
                Map.of());
        if (isElsewhere(home)) {
            throw new IllegalStateException(userName + " was not let in");
        }
        return new Passport(form.address(), visitor.cookies());
    }

    private boolean isElsewhere(Answer answer) {
        return !answer.address().getAuthority().equals(address.getAuthority());
    }

    private String passwordOf(String userName) {
        return accounts.stream()
                .filter(account -> account.userName().equals(userName))
                .map(DemonstrationAccount::password)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(userName + " is no demonstration account"));
    }
}
