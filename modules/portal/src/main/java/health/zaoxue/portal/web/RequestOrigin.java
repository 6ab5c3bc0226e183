package health.zaoxue.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a request comes from, and the id under which the answer, the log and the trail know it. */
@ApplicationScoped
public class RequestOrigin {
    static final String ID_HEADER = "X-Request-Id";
    private static final String ID = "zaoxue.request.id";
    private static final List<String> FORWARDED =
            List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded", "X-Real-IP", "Via");
    private static final List<String> LOOPBACK = List.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    @Inject
    @ConfigProperty(name = "zaoxue.trusted.proxies")
    private Optional<String> trustedProxies;

    private ClientAddress addresses = new ClientAddress(List.of());

    RequestOrigin() {
        this(Optional.empty());
    }

    RequestOrigin(Optional<String> trustedProxies) {
        this.trustedProxies = trustedProxies;
        begin();
    }

    @PostConstruct
    void begin() {
        addresses = new ClientAddress(
                trustedProxies.map(written -> List.of(written.split(","))).orElse(List.of()));
    }

    /** The address of whoever asks, as far as trusted proxies tell it. */
    public String addressOf(HttpServletRequest request) {
        return addresses.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    }

    /** R-PLT-50: the id of a request, made once; only a trusted proxy may bring one along. */
    public String idOf(HttpServletRequest request) {
        if (request.getAttribute(ID) instanceof String known) {
            return known;
        }
        String told = request.getHeader(ID_HEADER);
        boolean believed = told != null && Failure.isId(told) && addresses.isTrusted(request.getRemoteAddr());
        String id = believed ? told : Failure.newId();
        request.setAttribute(ID, id);
        return id;
    }

    /** R-PLT-54: whether this machine or a trusted proxy asks on its own account, and not for somebody else. */
    boolean isOfTheHouse(HttpServletRequest request) {
        String remote = request.getRemoteAddr();
        return (LOOPBACK.contains(remote) || addresses.isTrusted(remote))
                && FORWARDED.stream().allMatch(name -> request.getHeader(name) == null);
    }
}
