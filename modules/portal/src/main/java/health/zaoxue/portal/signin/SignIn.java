package health.zaoxue.portal.signin;

import health.zaoxue.portal.web.HttpMethods;
import health.zaoxue.portal.web.PartialResponse;
import health.zaoxue.portal.web.RequestLimits;
import health.zaoxue.portal.web.ResponseHeaders;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Who is calling? Pages have a session that begins at Keycloak; programs bring a token and get no session. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class SignIn implements HttpAuthenticationMechanism {
    @Inject
    private BrowserSignIn browser;

    @Inject
    private BearerSignIn bearer;

    @Inject
    private Sessions sessions;

    @Inject
    private ResponseHeaders headers;

    @Inject
    private RequestLimits limits;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        headers.setOn(request, response);
        try {
            if (!HttpMethods.allow(request)) {
                HttpMethods.refuse(request, response);
                return AuthenticationStatus.SEND_CONTINUE;
            }
            Optional<SignedIn> known = sessions.find(request);
            if (!limits.admits(request, known.map(SignedIn::subject))) {
                limits.refuse(request, response);
                return AuthenticationStatus.SEND_CONTINUE;
            }
            if (request.getServletPath().startsWith("/api")) {
                return bearer.answer(request, response, context);
            }
            if (pathOf(request).equals(Keycloak.CALLBACK)) {
                return browser.returnFromKeycloak(request, response);
            }
            if (known.isPresent()) {
                AccountPrincipal account = known.get().principal();
                return context.notifyContainerAboutLogin(account, account.groups());
            }
            return context.isProtected() ? challenge(request, response) : context.doNothing();
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    /** Signing out of the container signs out at Keycloak as well, or here alone where it does not answer. */
    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<SignedIn> known = sessions.find(request);
        context.cleanClientSubject();
        sessions.end(request);
        browser.leave(response, known);
    }

    private AuthenticationStatus challenge(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (PartialResponse.isWantedBy(request)) {
            return browser.restartPage(request, response);
        }
        String mode = request.getHeader("Sec-Fetch-Mode");
        if (mode != null && !mode.equals("navigate")) {
            response.setHeader("WWW-Authenticate", "Session");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return browser.begin(request, response, Target.of(request));
    }

    /** R-PLT-55: the path as the container has understood it; how it was written decides nothing. */
    private static String pathOf(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }
}
