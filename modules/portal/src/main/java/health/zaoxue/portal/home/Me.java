package health.zaoxue.portal.home;

import health.zaoxue.kernel.Language;
import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.language.LanguageChoice;
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
import org.jspecify.annotations.Nullable;

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

    @Inject
    private LanguageChoice language;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** As the programme has it on record, in the reader's language; of a stranger what Keycloak says. */
    public String getName() {
        Principal principal = request.getUserPrincipal();
        return recorded().map(language::of).orElse(principal == null ? "" : principal.getName());
    }

    /** The language of the name where it is not the page's; else null. */
    public @Nullable String getNameTag() {
        return language.tagOf(recorded().orElse(null));
    }

    /** The first letters of the first two words of the name; of a name in Chinese the last two characters. */
    public String getInitials() {
        String name = recorded()
                .filter(known -> language.current() != Language.CHINESE)
                .map(Translated::en)
                .orElse(getName())
                .strip();
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
                .or(() -> callers.known().stream()
                        .flatMap(caller -> caller.roles().stream())
                        .min(Comparator.naturalOrder()))
                .map(words::of)
                .orElse("");
    }

    private Optional<Translated> recorded() {
        return callers.known().map(Caller::fullName);
    }

    /** Whether the person has this role, for entries that only some see. */
    public boolean is(String role) {
        return callers.known().filter(caller -> caller.is(Role.valueOf(role))).isPresent();
    }
}
