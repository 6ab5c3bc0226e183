package health.zaoxue.portal.editing;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page that changes one record, which its address names, on the version that was read. Who changes what another has changed meanwhile
 * sees both, and may change it again.
 */
public abstract class ChangePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Address address;

    @Inject
    private SecondEditor editors;

    private FormStamp stamp = new FormStamp();
    private @Nullable UUID id;

    @PostConstruct
    void load() {
        show(address.id("id"));
    }

    private void show(UUID record) {
        stamp = new FormStamp(read(record));
        id = record;
    }

    /** Carries the change out and says so on the next page; nothing where this one is to be shown again. */
    protected final Optional<UUID> changed(Supplier<Outcome<UUID>> act, String bundle, String key) {
        return editors.done(act, this::compare, bundle, key);
    }

    /** From now on what is typed stands against what is saved, which the page shows beside it. */
    private void compare() {
        Runnable typed = typed();
        UUID record = getId();
        editors.compare(kind(), record, () -> show(record), typed);
    }

    public UUID getId() {
        return Objects.requireNonNull(id, "load comes first");
    }

    public FormStamp getStamp() {
        return stamp;
    }

    /** Schema and table of the record. */
    protected abstract String kind();

    /** Reads the record, puts it behind the form, and answers its version. */
    protected abstract int read(UUID record);

    /** What puts behind the form again what is typed there now. */
    protected abstract Runnable typed();
}
