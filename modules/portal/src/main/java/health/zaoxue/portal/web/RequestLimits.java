package health.zaoxue.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much one person, or one address where nobody has signed in, may have of this machine, so that a flood by one slows nobody
 * else: so many requests, and for a person in the long run no more than one request at a time. Whoever waits for each answer is
 * never refused for the second.
 */
@ApplicationScoped
public class RequestLimits {
    private static final String PERSON = "zaoxue.limit.person";
    private static final int SECONDS_AT_ONCE = 10;
    private static final int MOST_KNOWN = 20_000;
    private static final int TOO_MANY = 429;
    private static final String WAIT_SECONDS = "5";
    private static final double NANOS = 1e9;
    private static final double SECONDS = 60;

    @Inject
    @ConfigProperty(name = "zaoxue.limit.requests.per.second")
    private int perSecond;

    @Inject
    @ConfigProperty(name = "zaoxue.limit.requests.together")
    private int together;

    @Inject
    @ConfigProperty(name = "zaoxue.limit.verifications.per.minute")
    private int verificationsPerMinute;

    @Inject
    private RequestOrigin origins;

    private TokenBuckets requests = new TokenBuckets(0, 0, 0);
    private TokenBuckets time = new TokenBuckets(0, 0, 0);
    private TokenBuckets verifications = new TokenBuckets(0, 0, 0);

    @PostConstruct
    void begin() {
        requests = new TokenBuckets(perSecond, perSecond * SECONDS_AT_ONCE, MOST_KNOWN);
        verifications = new TokenBuckets(verificationsPerMinute / SECONDS, verificationsPerMinute, MOST_KNOWN);
        time = new TokenBuckets(together, together * SECONDS_AT_ONCE, MOST_KNOWN);
    }

    /** R-PLT-52: whether the request may go on; {@code person} is the account of whoever has signed in. */
    public boolean admits(HttpServletRequest request, Optional<String> person) {
        if (origins.isOfTheHouse(request) && request.getServletPath().startsWith("/health")) {
            return true;
        }
        long now = System.nanoTime();
        String key = person.orElseGet(() -> origins.addressOf(request));
        boolean admitted = requests.has(key, now)
                && person.map(account -> time.has(account, now)).orElse(true)
                && mayVerify(request, now);
        if (admitted) {
            requests.use(key, 1, now);
            person.ifPresent(account -> request.setAttribute(PERSON, account));
        }
        return admitted;
    }

    /** R-MEN-68: an address asks for the codes of certificates only so often, whoever has signed in there. */
    private boolean mayVerify(HttpServletRequest request, long now) {
        boolean bare = "GET".equals(request.getMethod()) && request.getQueryString() == null;
        if (bare || !request.getServletPath().startsWith("/verify")) {
            return true;
        }
        String address = origins.addressOf(request);
        boolean admitted = verifications.has(address, now);
        if (admitted) {
            verifications.use(address, 1, now);
        }
        return admitted;
    }

    /** Notes how long the machine was busy with a request. */
    void note(HttpServletRequest request, long begun) {
        if (request.getAttribute(PERSON) instanceof String account) {
            long now = System.nanoTime();
            time.use(account, (now - begun) / NANOS, now);
        }
    }

    /** Says that it was too much: with a page for people, and with no effort for programs. */
    public void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", WAIT_SECONDS);
        if (request.getServletPath().startsWith("/api")) {
            Problem.write(response, TOO_MANY, origins.idOf(request));
        } else if ("navigate".equals(request.getHeader("Sec-Fetch-Mode"))) {
            response.sendError(TOO_MANY);
        } else {
            response.setStatus(TOO_MANY);
        }
    }
}
