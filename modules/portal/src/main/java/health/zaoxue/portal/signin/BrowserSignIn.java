package health.zaoxue.portal.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import health.zaoxue.portal.web.FailureView;
import health.zaoxue.portal.web.PartialResponse;
import health.zaoxue.portal.web.PublicSite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The trip of a browser to Keycloak and back. Whatever goes wrong on the way ends signed in or on a page that says so. */
@ApplicationScoped
class BrowserSignIn {
    private static final Logger LOG = Logger.getLogger(BrowserSignIn.class.getName());

    /** Who signs in anew, and for which page. */
    record Again(String person, String target) {}

    @Inject
    private Keycloak keycloak;

    @Inject
    private SignInCookies cookies;

    @Inject
    private Sessions sessions;

    @Inject
    private PublicSite site;

    @Inject
    private Arrival arrival;

    /** Sends the browser to Keycloak. */
    AuthenticationStatus begin(HttpServletRequest request, HttpServletResponse response, String target)
            throws IOException {
        Transaction transaction = arrival.depart(target);
        URI address;
        try {
            address = keycloak.signInAddress(transaction, arrival.language());
        } catch (IOException e) {
            return unavailable(request, response, target, e);
        }
        cookies.remember(request, response, transaction);
        return redirect(response, address.toString());
    }

    /** Where this person signs in anew and then comes back to the target; fails where Keycloak does not answer. */
    String addressToSignInAnew(HttpServletRequest request, HttpServletResponse response, Again again)
            throws IOException {
        Transaction transaction = arrival.departAnew(again.target(), again.person());
        URI address = keycloak.signInAnewAddress(transaction, arrival.language(), arrival.means());
        cookies.remember(request, response, transaction);
        return address.toString();
    }

    /** Takes Keycloak's answer. */
    AuthenticationStatus returnFromKeycloak(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Transaction> found = cookies.find(request, request.getParameter("state"));
        if (found.isEmpty()) {
            return stale(request, response);
        }
        Transaction transaction = found.get();
        cookies.forget(response, transaction);
        String target;
        try {
            Keycloak.Identity identity = keycloak.redeem(codeIn(request), transaction);
            target = sessions.begin(request, identity).cameBackOn(transaction) ? transaction.target() : Target.HOME;
            arrival.rememberLanguage(identity, response);
        } catch (IOException | KeySourceException e) {
            return unavailable(request, response, transaction.target(), e);
        } catch (GeneralException | BadJOSEException | JOSEException e) {
            LOG.log(Level.WARNING, "sign-in refused: {0}", e.toString());
            return stale(request, response);
        }
        cookies.clearRetry(response);
        return redirect(response, site.getUrl() + target);
    }

    /** Answers an Ajax call whose session has gone: the whole page is asked for again, which begins a sign-in. */
    AuthenticationStatus restartPage(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PartialResponse.redirect(response, Target.ofReferer(request.getHeader("Referer"), site.getUrl()));
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Sends somebody who has signed out here to sign out at Keycloak. */
    void leave(HttpServletResponse response, Optional<SignedIn> known) {
        String address = keycloak.signedOut();
        try {
            if (known.isPresent()) {
                address = keycloak.signOutAddress(known.get().idToken()).toString();
            }
        } catch (IOException | ParseException e) {
            LOG.log(Level.WARNING, "signed out here only: {0}", e.toString());
        }
        try {
            redirect(response, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuthorizationCode codeIn(HttpServletRequest request) throws GeneralException {
        AuthenticationResponse answer = AuthenticationResponseParser.parse(
                URI.create(site.getUrl() + Keycloak.CALLBACK + "?" + request.getQueryString()));
        if (answer.getIssuer() != null && !keycloak.isIssuer(answer.getIssuer().getValue())) {
            throw new GeneralException("the answer came from another issuer");
        }
        if (!answer.indicatesSuccess()) {
            throw new GeneralException(answer.toErrorResponse().getErrorObject());
        }
        AuthorizationCode code = answer.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new GeneralException("the answer holds no code");
        }
        return code;
    }

    /** An answer that we did not ask for, or no longer: whoever is signed in goes home, others get one fresh try. */
    private AuthenticationStatus stale(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (sessions.find(request).isPresent()) {
            return redirect(response, site.getUrl() + Target.HOME);
        }
        if (cookies.hasRetried(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        cookies.markRetry(response);
        return begin(request, response, Target.HOME);
    }

    private static AuthenticationStatus unavailable(
            HttpServletRequest request, HttpServletResponse response, String target, Exception why) throws IOException {
        LOG.log(Level.WARNING, "Keycloak does not answer: {0}", why.toString());
        request.setAttribute(FailureView.FROM, target);
        response.setHeader("Retry-After", "30");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus redirect(HttpServletResponse response, String address) throws IOException {
        response.sendRedirect(address);
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
