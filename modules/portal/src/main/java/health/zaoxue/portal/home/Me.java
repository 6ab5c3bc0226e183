package health.zaoxue.portal.home;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whoever is signed in, as the masthead shows them. */
@Named("me")
@RequestScoped
public class Me {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CallerContext callers;

    @Inject
    private Words words;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public String getName() {
        Principal principal = request.getUserPrincipal();
        return callers.known().map(Caller::name).orElse(principal == null ? "" : principal.getName());
    }

    /** The first letters of the first two words of the name; of a name in Chinese the last two characters. */
    public String getInitials() {
        String name = getName().strip();
        if (name.codePoints().anyMatch(Character::isIdeographic)) {
            return name.substring(Math.max(0, name.length() - 2));
        }
        return Arrays.stream(name.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** What the person is, in the portal that is being looked at. */
    public String getPost() {
        Optional<Portal> here = Portal.at(request.getServletPath());
        return callers.known().stream()
                .flatMap(caller -> caller.roles().stream())
                .filter(role -> here.isEmpty() || here.get().roles().contains(role))
                .min(Comparator.naturalOrder())
                .map(words::of)
                .orElse("");
    }

    /** Whether the person has this role, for entries that only some see. */
    public boolean is(String role) {
        return callers.known().filter(caller -> caller.is(Role.valueOf(role))).isPresent();
    }
}
