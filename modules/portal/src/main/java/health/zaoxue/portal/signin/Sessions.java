package health.zaoxue.portal.signin;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import health.zaoxue.platform.SignInProof;
import health.zaoxue.platform.sessions.EndedSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sessions of those who are signed in. A session holds nothing that a new sign-in would not bring back. */
@ApplicationScoped
class Sessions {
    @Inject
    private SignInSettings settings;

    @Inject
    private EndedSessions ended;

    @Inject
    private Clock clock;

    /** Whoever this session belongs to; one that has lasted too long, or was ended elsewhere, ends here. */
    Optional<SignedIn> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SignedIn.KEY) instanceof SignedIn known)) {
            return Optional.empty();
        }
        if (known.isWithin(settings.longestSession(), clock.instant())
                && !ended.cover(known.subject(), known.session(), known.since())) {
            return Optional.of(known);
        }
        session.invalidate();
        return Optional.empty();
    }

    /** Begins the session under a new id, and with nothing of anybody else who sat here before. */
    SignedIn begin(HttpServletRequest request, Keycloak.Identity identity) {
        SignedIn arriving = read(identity);
        Optional<SignedIn> before = find(request);
        if (before.isPresent() && !before.get().subject().equals(arriving.subject())) {
            end(request);
        }
        if (request.getSession(false) == null) {
            request.getSession(true);
        } else {
            request.changeSessionId();
        }
        request.getSession(true).setAttribute(SignedIn.KEY, arriving);
        return arriving;
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private SignedIn read(Keycloak.Identity identity) {
        IDTokenClaimsSet claims = identity.claims();
        String subject = claims.getSubject().getValue();
        @Nullable List<String> groups = claims.getStringListClaim("groups");
        return new SignedIn(
                subject,
                firstKnown(claims.getStringClaim("name"), claims.getStringClaim("preferred_username"), subject),
                SignedIn.rolesNamed(groups),
                identity.token(),
                clock.instant(),
                claims.getSessionID() == null ? null : claims.getSessionID().getValue(),
                proofIn(claims));
    }

    private static SignInProof proofIn(IDTokenClaimsSet claims) {
        return new SignInProof(
                claims.getAuthenticationTime() == null
                        ? null
                        : claims.getAuthenticationTime().toInstant(),
                claims.getACR() == null ? null : claims.getACR().getValue());
    }

    private static String firstKnown(@Nullable String name, @Nullable String userName, String subject) {
        if (name != null && !name.isBlank()) {
            return name;
        }
        return userName == null || userName.isBlank() ? subject : userName;
    }
}
