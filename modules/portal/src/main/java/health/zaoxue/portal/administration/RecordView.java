package health.zaoxue.portal.administration;

import health.zaoxue.identity.Editable;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.portal.editing.SecondEditor;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import health.zaoxue.portal.page.Texts;
import health.zaoxue.portal.web.Failure;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page that shows one record of the administration, new or known, and saves what is typed. Who saves what another has changed
 * meanwhile sees both, and may save again.
 *
 * @param <D> what is on record
 * @param <F> what is typed
 */
public abstract class RecordView<D extends Serializable, F extends TypedForm<D>> implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int CHANGED_MEANWHILE = 409;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    @Inject
    private SecondEditor editors;

    private FormStamp stamp = new FormStamp();
    private @Nullable Editable<D> seen;
    private @Nullable F form;

    @PostConstruct
    void open() {
        prepare(request);
        form = empty();
        Asked.id(request, "id").ifPresent(id -> {
            Editable<D> record = opened(id);
            seen = record;
            stamp = new FormStamp(Math.toIntExact(record.version()));
            form = filled(record.details());
        });
    }

    public @Nullable String save() {
        Editable<D> known = seen;
        Outcome<UUID> outcome;
        try {
            outcome = known == null
                    ? enter(getForm().details())
                    : correct(new Editable<>(
                            known.id(), stamp.version(), getForm().details()));
        } catch (RuntimeException refused) {
            if (known == null || Failure.of(refused).status() != CHANGED_MEANWHILE) {
                throw refused;
            }
            compare(known.id());
            return null;
        }
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect(texts.get("common", "answer.saved"));
        return next(outcome.value());
    }

    /** From now on what is typed stands against what is saved, which the page shows beside it. */
    private void compare(UUID id) {
        F typed = getForm();
        Editable<D> saved = opened(id);
        editors.compare(kind(), id, () -> form = filled(saved.details()), () -> form = typed);
        seen = saved;
        stamp.read(Math.toIntExact(saved.version()));
    }

    /** Null for a record that is not entered yet. */
    public @Nullable UUID getId() {
        return seen == null ? null : seen.id();
    }

    /** Of the record as it is on screen; null for one that is not entered yet. */
    public @Nullable Long getVersion() {
        return seen == null ? null : seen.version();
    }

    /** What is on record, apart from what is being typed; null for a new record. */
    public @Nullable D getRecorded() {
        return seen == null ? null : seen.details();
    }

    /** What is typed. */
    public F getForm() {
        return Objects.requireNonNull(form, "open comes first");
    }

    /** Key and version of what the page sends: a new record is entered once, and what was read before another changed it is refused. */
    public FormStamp getStamp() {
        return stamp;
    }

    /** Fetches what the page offers to choose from; nothing where that depends on what is typed. */
    protected void prepare(HttpServletRequest asked) {}

    /** Schema and table of the record. */
    protected abstract String kind();

    /** A form for a new record. */
    protected abstract F empty();

    /** A form that holds what is on record. */
    protected abstract F filled(D details);

    /** Reads the known record. */
    protected abstract Editable<D> opened(UUID id);

    /** Enters a new record, under the key of the stamp. */
    protected abstract Outcome<UUID> enter(D details);

    /** Corrects the known record. */
    protected abstract Outcome<UUID> correct(Editable<D> changed);

    /** Where to go once it is saved. */
    protected abstract String next(UUID id);
}
