package health.zaoxue.portal.drafts;

import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.drafts.Draft;
import health.zaoxue.platform.drafts.DraftName;
import health.zaoxue.platform.drafts.DraftService;
import health.zaoxue.platform.drafts.TypedField;
import health.zaoxue.portal.page.ActDone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The drafts of the forms on a page, each asked for once a request. */
@Named("drafts")
@RequestScoped
public class OpenDrafts {
    @Inject
    private DraftService drafts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    private final Map<DraftName, Optional<Draft>> found = new HashMap<>();
    private boolean dropped;

    /** What the form of that name held when it was saved last; {@code object} is empty or null where it makes something new. */
    public Optional<Draft> of(String form, @Nullable Object object) {
        return find(new DraftName(form, Objects.toString(object, "")));
    }

    /** The first value that was typed into a field which is no component; empty where there is none. */
    public String typed(String form, @Nullable Object object, String field) {
        return of(form, object).stream()
                .flatMap(draft -> draft.fields().stream())
                .filter(typed -> typed.name().equals(field))
                .map(TypedField::text)
                .findFirst()
                .orElse("");
    }

    DraftOnPage seen(DraftOnPage draft) {
        return draft.seenBy(callers.current().person(), clock.instant());
    }

    Optional<Draft> find(DraftName name) {
        return found.computeIfAbsent(name, drafts::find);
    }

    /** What the form that was sent says of itself; nothing once its act has taken place. */
    Optional<FormMark> sent() {
        return dropped ? Optional.empty() : FormMark.read(request.getParameter(FormMark.FIELD));
    }

    /** R-PLT-94: the act took place, so what was typed for it is no draft any more. */
    void drop(@Observes ActDone done) {
        sent().ifPresent(mark -> {
            drafts.drop(mark.name(), mark.sitting());
            found.remove(mark.name());
            dropped = true;
        });
    }
}
