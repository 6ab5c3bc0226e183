package health.zaoxue.portal.administration.people;

import health.zaoxue.identity.DuplicateService;
import health.zaoxue.portal.administration.Asked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom the address of a page about a person asks for. The address of a former record leads to the one that was kept. */
@Named("keptPerson")
@RequestScoped
public class KeptPerson {
    @Inject
    private HttpServletRequest request;

    @Inject
    private DuplicateService duplicates;

    private @Nullable UUID asked;
    private @Nullable UUID kept;

    @PostConstruct
    void load() {
        asked = Asked.id(request, "id").orElse(null);
        kept = asked == null ? null : duplicates.kept(asked);
    }

    Optional<UUID> id() {
        return Optional.ofNullable(kept);
    }

    /** Whether the address is that of a former record. */
    public boolean isByFormerRecord() {
        return kept != null && !kept.equals(asked);
    }
}
