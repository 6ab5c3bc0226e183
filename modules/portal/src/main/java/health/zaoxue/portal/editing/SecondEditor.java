package health.zaoxue.portal.editing;

import health.zaoxue.identity.PersonService;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.platform.trail.LastChange;
import health.zaoxue.platform.trail.LastChangeService;
import health.zaoxue.portal.language.LanguageChoice;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.web.Failure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** R-PLT-95: shows the second of two editors, next to each field that differs, what the first has saved, who did and when. */
@RequestScoped
public class SecondEditor {
    @Inject
    private LastChangeService changes;

    @Inject
    private PersonService people;

    @Inject
    private LanguageChoice language;

    @Inject
    private Answers answers;

    @Inject
    private Saying saying;

    /**
     * Carries an act out and says so on the next page.
     *
     * @param comparing what is done instead where another has changed the record meanwhile, see {@link #compare}
     * @param key of the sentence in the bundle
     * @return what the act answered; nothing where the page is to be shown again
     */
    public <T> Optional<T> done(Supplier<Outcome<T>> act, Runnable comparing, String bundle, String key) {
        Outcome<T> outcome;
        try {
            outcome = act.get();
        } catch (RuntimeException refused) {
            if (Failure.of(refused).status() != HttpServletResponse.SC_CONFLICT) {
                throw refused;
            }
            comparing.run();
            return Optional.empty();
        }
        if (!answers.accepted(outcome)) {
            return Optional.empty();
        }
        answers.doneThenRedirect(bundle, key);
        return Optional.of(outcome.value());
    }

    /**
     * Compares the form that was sent with what is saved by now, and says so above the page.
     *
     * @param kind schema and table of the record
     * @param saved puts what is saved behind the form
     * @param typed puts what is typed behind it again
     */
    public void compare(String kind, UUID record, Runnable saved, Runnable typed) {
        FacesContext faces = FacesContext.getCurrentInstance();
        SavedByOther last = last(kind, record);
        submitted(faces).ifPresent(form -> {
            Map<UIInput, ShownValue> mine = FormValues.of(faces, form);
            saved.run();
            Map<UIInput, ShownValue> theirs = FormValues.of(faces, form);
            typed.run();
            note(mine, theirs, last);
        });
        answers.warn(saying.changed(last));
        faces.validationFailed();
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    /** What the fields of a form show now; for {@link #compareWith} after something else stands behind them. */
    public Map<UIInput, ShownValue> valuesOf(FacesContext faces, UIComponent form) {
        return FormValues.of(faces, form);
    }

    /** Notes where what a form shows differs from what it showed before, as saved by whoever changed the record last. */
    public void compareWith(Map<UIInput, ShownValue> saved, UIComponent form, String kind, UUID record) {
        note(FormValues.of(FacesContext.getCurrentInstance(), form), saved, last(kind, record));
    }

    private static void note(Map<UIInput, ShownValue> mine, Map<UIInput, ShownValue> theirs, SavedByOther last) {
        theirs.keySet().forEach(field -> field.getAttributes().remove(SavedByOther.place()));
        FormValues.differing(mine, theirs)
                .forEach((field, value) ->
                        field.getAttributes().put(SavedByOther.place(), new SavedByOther(value, last.by(), last.at())));
    }

    private SavedByOther last(String kind, UUID record) {
        Optional<LastChange> last = changes.of(kind, record);
        String name = last.map(LastChange::person).stream()
                .flatMap(person -> people.people(Set.of(person)).values().stream())
                .map(person -> language.of(person.name()))
                .findFirst()
                .orElse("");
        return new SavedByOther(
                new ShownValue("", ""), name, last.map(LastChange::at).orElse(null));
    }

    private static Optional<UIForm> submitted(FacesContext faces) {
        AtomicReference<@Nullable UIForm> found = new AtomicReference<>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIForm form && form.isSubmitted()) {
                found.set(form);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return Optional.ofNullable(found.get());
    }
}
