package health.zaoxue.portal.administration.trail;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.trail.TrailEntry;
import health.zaoxue.platform.trail.TrailService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** administration/trail/entry: one entry, with what was before and after. */
@Named("trailEntry")
@RequestScoped
public class TrailEntryView {
    @Inject
    private HttpServletRequest request;

    @Inject
    private TrailService entries;

    @Inject
    private TrailNames names;

    @Inject
    private FieldChanges changes;

    private @Nullable TrailEntry entry;

    @PostConstruct
    void load() {
        String number = Objects.requireNonNullElse(request.getParameter("number"), "");
        if (!number.matches("[0-9]{1,18}")) {
            throw new NotFound("number of the address");
        }
        entry = entries.entry(Long.parseLong(number));
    }

    public TrailEntry getEntry() {
        return Objects.requireNonNull(entry);
    }

    public List<FieldChange> getFields() {
        return changes.of(getEntry());
    }

    public @Nullable Translated getPerson() {
        return names.person(getEntry().person());
    }

    public String getRoles() {
        return names.roles(getEntry());
    }

    public @Nullable Translated getHospital() {
        return names.hospital(getEntry().hospital());
    }
}
