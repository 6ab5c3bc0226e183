package health.zaoxue.portal.administration;

import health.zaoxue.identity.Editable;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page that shows one record of the administration, new or known, and saves what is typed. */
public abstract class RecordView<D extends Serializable> implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    private @Nullable Editable<D> seen;

    @PostConstruct
    void open() {
        prepare(request);
        Asked.id(request, "id").ifPresent(id -> {
            Editable<D> record = opened(id);
            seen = record;
            show(record.details());
        });
    }

    public @Nullable String save() {
        Outcome<UUID> outcome =
                seen == null ? enter(typed()) : correct(new Editable<>(seen.id(), seen.version(), typed()));
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect(texts.get("common", "answer.saved"));
        return next(outcome.value());
    }

    /** Null for a record that is not entered yet. */
    public @Nullable UUID getId() {
        return seen == null ? null : seen.id();
    }

    /** What is on record, apart from what is being typed; null for a new record. */
    public @Nullable D getRecorded() {
        return seen == null ? null : seen.details();
    }

    /** Fetches what the page offers to choose from; nothing where that depends on what is typed. */
    protected void prepare(HttpServletRequest asked) {}

    /** Reads the known record. */
    protected abstract Editable<D> opened(UUID id);

    /** Puts the known record into the form. */
    protected abstract void show(D details);

    /** What the form holds. */
    protected abstract D typed();

    /** Enters a new record. */
    protected abstract Outcome<UUID> enter(D details);

    /** Corrects the known record. */
    protected abstract Outcome<UUID> correct(Editable<D> changed);

    /** Where to go once it is saved. */
    protected abstract String next(UUID id);
}
