package health.zaoxue.portal.signin;

import health.zaoxue.portal.web.PublicSite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cookies of sign-in: one for each trip to Keycloak, and one that remembers a failed try for half a minute. */
@ApplicationScoped
class SignInCookies {
    private static final int MOST_OPEN = 5;
    private static final Pattern STATE = Pattern.compile("[A-Za-z0-9_-]{20,100}");
    private static final int RETRY_SECONDS = 30;

    @Inject
    private PublicSite site;

    @Inject
    private SignInSettings settings;

    @Inject
    private Clock clock;

    /** Keeps a new transaction beside the latest open ones; more of them would make the request too large to be read. */
    void remember(HttpServletRequest request, HttpServletResponse response, Transaction transaction) {
        open(request).stream().skip(MOST_OPEN - 1L).forEach(oldest -> forget(response, oldest));
        String sealed = new TransactionSeal(settings.key()).seal(transaction);
        set(response, nameFor(transaction.state().getValue()), sealed, (int) Transaction.LONGEST.toSeconds());
    }

    void forget(HttpServletResponse response, Transaction transaction) {
        set(response, nameFor(transaction.state().getValue()), "", 0);
    }

    /** The open transaction that an answer of Keycloak belongs to, if this browser began it. */
    Optional<Transaction> find(HttpServletRequest request, @Nullable String state) {
        if (state == null || !STATE.matcher(state).matches()) {
            return Optional.empty();
        }
        TransactionSeal seal = new TransactionSeal(settings.key());
        return Arrays.stream(cookies(request))
                .filter(cookie -> cookie.getName().equals(nameFor(state)))
                .flatMap(cookie -> seal.open(cookie.getValue()).stream())
                .filter(transaction -> transaction.isFor(state) && transaction.isOpenAt(clock.instant()))
                .findFirst();
    }

    boolean hasRetried(HttpServletRequest request) {
        return Arrays.stream(cookies(request))
                .anyMatch(cookie -> cookie.getName().equals(prefix() + "retry"));
    }

    void markRetry(HttpServletResponse response) {
        set(response, prefix() + "retry", "1", RETRY_SECONDS);
    }

    void clearRetry(HttpServletResponse response) {
        set(response, prefix() + "retry", "", 0);
    }

    /** The open transactions of this browser, the latest first. */
    private List<Transaction> open(HttpServletRequest request) {
        TransactionSeal seal = new TransactionSeal(settings.key());
        return Arrays.stream(cookies(request))
                .filter(cookie -> cookie.getName().startsWith(prefix()))
                .flatMap(cookie -> seal.open(cookie.getValue()).stream())
                .sorted(Comparator.comparing(Transaction::begun).reversed())
                .toList();
    }

    private String nameFor(String state) {
        return prefix() + state.substring(0, 12);
    }

    private String prefix() {
        return site.isSecure() ? "__Host-sign-in-" : "zx-sign-in-";
    }

    private void set(HttpServletResponse response, String name, String value, int seconds) {
        response.addHeader(
                "Set-Cookie",
                name + "=" + value + "; Path=/; Max-Age=" + seconds + "; HttpOnly; SameSite=Lax"
                        + (site.isSecure() ? "; Secure" : ""));
    }

    private static Cookie[] cookies(HttpServletRequest request) {
        return request.getCookies() == null ? new Cookie[0] : request.getCookies();
    }
}
