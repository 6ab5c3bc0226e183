package health.zaoxue.portal.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import health.zaoxue.portal.web.Problem;
import health.zaoxue.portal.web.RequestOrigin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.ParseException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sign-in of programs: a token with each request, no session, no cookie. */
@ApplicationScoped
class BearerSignIn {
    private static final Logger LOG = Logger.getLogger(BearerSignIn.class.getName());
    private static final String SCHEME = "Bearer ";

    @Inject
    private BearerTokens tokens;

    @Inject
    private RequestOrigin origins;

    AuthenticationStatus answer(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        @Nullable String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return context.isProtected() ? unauthorized(request, response, "Bearer") : context.doNothing();
        }
        try {
            AccountPrincipal account =
                    tokens.read(header.substring(SCHEME.length()).strip());
            return context.notifyContainerAboutLogin(account, account.groups());
        } catch (IOException | KeySourceException e) {
            LOG.log(Level.WARNING, "Keycloak does not answer: {0}", e.toString());
            Problem.write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, origins.idOf(request));
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (ParseException | BadJOSEException | JOSEException e) {
            LOG.log(Level.INFO, "token refused: {0}", e.getMessage());
            return unauthorized(request, response, "Bearer error=\"invalid_token\"");
        }
    }

    private AuthenticationStatus unauthorized(
            HttpServletRequest request, HttpServletResponse response, String challenge) throws IOException {
        response.setHeader("WWW-Authenticate", challenge);
        Problem.write(response, HttpServletResponse.SC_UNAUTHORIZED, origins.idOf(request));
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
