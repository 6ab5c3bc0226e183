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
import java.util.logging.Level;
import java.util.logging.Logger;

/** The way from a page to Keycloak and back for somebody who is to show anew who they are. */
@Named("signInAgain")
@RequestScoped
public class SignInAgain {
    private static final Logger LOG = Logger.getLogger(SignInAgain.class.getName());

    @Inject
    private BrowserSignIn browser;

    @Inject
    private Answers answers;

    /** Leads to Keycloak; {@code page} is the address of the form, to which one comes back, and where its draft waits. */
    public void leave(String page) {
        ExternalContext context = context();
        try {
            if (context.getUserPrincipal() instanceof AccountPrincipal account) {
                String address = browser.addressToSignInAnew(
                        (HttpServletRequest) context.getRequest(),
                        (HttpServletResponse) context.getResponse(),
                        new BrowserSignIn.Again(account.subject(), Target.within(page)));
                context.redirect(address);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Keycloak does not answer: {0}", e.toString());
            answers.refuse(Refusal.of("sign-in.unreachable"));
        }
    }

    private static ExternalContext context() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
