package health.zaoxue.identity.person;

import health.zaoxue.identity.DuplicatePair;
import health.zaoxue.identity.DuplicateService;
import health.zaoxue.identity.MergeDetails;
import health.zaoxue.identity.MergeSheet;
import health.zaoxue.identity.naming.EnteredOnce;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class DuplicateDesk implements DuplicateService {
    @Inject
    private Duplicates duplicates;

    @Inject
    private Merging merging;

    @Inject
    private MergeSheets sheets;

    @Inject
    private Aliases aliases;

    @Inject
    private EnteredOnce once;

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Page<DuplicatePair> candidates(Listing listing) {
        return duplicates.list(listing);
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public MergeSheet compare(UUID kept, UUID gone) {
        return sheets.of(kept, gone);
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> merge(UUID key, MergeDetails details) {
        return once.from(key, "person.merge", details, () -> merging.merge(details));
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> keepApart(UUID key, MergeDetails details) {
        return once.from(key, "person.keepApart", details, () -> merging.keepApart(details));
    }

    @Override
    @Permitted(toAnyCaller = true)
    public UUID kept(UUID person) {
        return aliases.kept(person);
    }
}
