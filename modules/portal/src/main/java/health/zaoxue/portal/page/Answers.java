package health.zaoxue.portal.page;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.FreshSignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Shows what a service answered: each refusal next to its field, the rest above the page. */
@Named("answers")
@RequestScoped
public class Answers {
    @Inject
    private Words words;

    @Inject
    private Texts texts;

    @Inject
    private Event<ActDone> acts;

    private boolean signInWanted;

    /**
     * Shows the refusals of an outcome and tells whether there were none.
     *
     * @param outcome of the one service call of the act
     */
    public boolean accepted(Outcome<?> outcome) {
        outcome.reasons().forEach(this::refuse);
        return outcome.isDone();
    }

    /** Whether an act was refused because its caller has to sign in again first. */
    public boolean isSignInWanted() {
        return signInWanted;
    }

    /** Shows one refusal next to the input whose id is the refusal's field, or above the page where it has none. */
    public void refuse(Refusal refusal) {
        signInWanted |= refusal.code().equals(FreshSignIn.STALE);
        FacesContext faces = FacesContext.getCurrentInstance();
        Optional<UIInput> input = Optional.ofNullable(refusal.field()).flatMap(field -> inputNamed(faces, field));
        input.ifPresent(found -> mark(faces, found));
        String sentence = words.say(refusal);
        faces.addMessage(
                input.map(found -> found.getClientId(faces)).orElse(null),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        faces.validationFailed();
    }

    /** Marks an input; Faces would show a text that is not valid as empty, so what was typed is put back. */
    private static void mark(FacesContext faces, UIInput found) {
        found.setValid(false);
        String typed = faces.getExternalContext().getRequestParameterMap().get(found.getClientId(faces));
        if (typed != null && (found instanceof HtmlInputText || found instanceof HtmlInputTextarea)) {
            found.setSubmittedValue(typed);
        }
    }

    /** Says above the page that the act took place, and tells whoever waits for that. */
    public void done(String sentence) {
        acts.fire(new ActDone());
        say(FacesMessage.SEVERITY_INFO, sentence);
    }

    /** Says above the page that what was typed is saved. */
    public void saved() {
        done(texts.get("common", "answer.saved"));
    }

    /** Says it on the next page, to which the view redirects. */
    public void doneThenRedirect(String sentence) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        done(sentence);
    }

    /** The same with the sentence's place in the texts. */
    public void doneThenRedirect(String bundle, String key) {
        doneThenRedirect(texts.get(bundle, key));
    }

    /** Says above the page what somebody should know. */
    public void warn(String sentence) {
        say(FacesMessage.SEVERITY_WARN, sentence);
    }

    /** The messages that belong to no field. */
    public List<FacesMessage> getShown() {
        return FacesContext.getCurrentInstance().getMessageList(null);
    }

    /** The class of a message's box. */
    public String style(FacesMessage message) {
        if (message.getSeverity() == FacesMessage.SEVERITY_INFO) {
            return "is-ok";
        }
        return message.getSeverity() == FacesMessage.SEVERITY_WARN ? "is-warn" : "is-bad";
    }

    /** The icon of a message. */
    public String icon(FacesMessage message) {
        return message.getSeverity() == FacesMessage.SEVERITY_INFO ? "check" : "warn";
    }

    private static void say(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, sentence));
    }

    private static Optional<UIInput> inputNamed(FacesContext faces, String id) {
        AtomicReference<@Nullable UIInput> found = new AtomicReference<>();
        VisitContext whatIsShown = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(whatIsShown, (context, component) -> {
            if (matches(component, id)) {
                found.set((UIInput) component);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return Optional.ofNullable(found.get());
    }

    private static boolean matches(UIComponent component, String id) {
        return component instanceof UIInput && id.equals(component.getId());
    }
}
