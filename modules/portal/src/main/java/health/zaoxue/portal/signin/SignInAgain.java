package health.zaoxue.portal.signin;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.portal.page.Answers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The way from a page to Keycloak and back for somebody who is to show anew who they are. What was typed waits here. */
@Named("signInAgain")
@RequestScoped
public class SignInAgain {
    private static final Logger LOG = Logger.getLogger(SignInAgain.class.getName());
    private static final String KEPT = SignInAgain.class.getName() + " ";

    @Inject
    private BrowserSignIn browser;

    @Inject
    private Answers answers;

    @Inject
    private Clock clock;

    /** Leads to Keycloak; {@code page} is the address of the form, to which one comes back, and whose draft is kept. */
    public void leave(String page) {
        leave(page, "");
    }

    /** Keeps what was typed and leads to Keycloak; stays on the page, and says so, where that is not possible now. */
    public void leave(String page, Serializable typed) {
        ExternalContext context = context();
        try {
            if (context.getUserPrincipal() instanceof AccountPrincipal account) {
                String address = browser.addressToSignInAnew(
                        (HttpServletRequest) context.getRequest(),
                        (HttpServletResponse) context.getResponse(),
                        new BrowserSignIn.Again(account.subject(), Target.within(page)));
                context.getSessionMap().put(KEPT + page, new TypedWords(typed, clock.instant()));
                context.redirect(address);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Keycloak does not answer: {0}", e.toString());
            answers.refuse(Refusal.of("sign-in.unreachable"));
        }
    }

    /** What was typed on the page before its reader went to sign in; once, and for half an hour. */
    public <T extends Serializable> Optional<T> typed(String page, Class<T> kind) {
        ExternalContext context = context();
        if (context.getSession(false) == null
                || !(context.getSessionMap().get(KEPT + page) instanceof TypedWords kept)
                || !kind.isInstance(kept.words())) {
            return Optional.empty();
        }
        context.getSessionMap().remove(KEPT + page);
        return Optional.of(kept)
                .filter(words -> words.isOpenAt(clock.instant()))
                .map(TypedWords::words)
                .map(kind::cast);
    }

    private static ExternalContext context() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
