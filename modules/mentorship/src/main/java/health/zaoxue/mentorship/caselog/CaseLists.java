package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseListService;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class CaseLists implements CaseListService {
    @Inject
    private CaseLog log;

    @Inject
    private Sending sending;

    /** R-MEN-85: a list is sent whole or not at all, and makes its entries once. */
    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<List<UUID>> sendAll(UUID key, List<CaseDetails> cases) {
        if (cases.isEmpty() || cases.size() > MOST) {
            return Outcome.refused(Refusal.of(cases.isEmpty() ? "list.empty" : "list.too-long", MOST));
        }
        Optional<CaseEntry> first = log.madeBy(keyOf(key, 0)).map(sending::own);
        if (first.isPresent()) {
            return sentAlready(key, cases);
        }
        List<Refusal> reasons = against(cases);
        return reasons.isEmpty() ? Outcome.done(sent(key, cases)) : Outcome.refused(reasons);
    }

    private List<Refusal> against(List<CaseDetails> cases) {
        List<Refusal> reasons = new ArrayList<>();
        for (int row = 0; row < cases.size(); row++) {
            CaseDetails details = cases.get(row);
            for (Refusal reason : sending.rule(details).againstSending(details)) {
                reasons.add(new Refusal(reason.code(), reason.field() + row, reason.details()));
            }
        }
        return reasons;
    }

    private List<UUID> sent(UUID key, List<CaseDetails> cases) {
        List<UUID> made = new ArrayList<>();
        for (int row = 0; row < cases.size(); row++) {
            CaseEntry entry = sending.born(keyOf(key, row), cases.get(row));
            log.add(entry);
            made.add(sending.submit(entry));
        }
        return made;
    }

    private Outcome<List<UUID>> sentAlready(UUID key, List<CaseDetails> cases) {
        List<UUID> made = new ArrayList<>();
        for (int row = 0; row < cases.size(); row++) {
            CaseDetails details = cases.get(row);
            log.madeBy(keyOf(key, row))
                    .map(sending::own)
                    .filter(entry -> entry.details().equals(details))
                    .ifPresent(entry -> made.add(entry.id()));
        }
        return made.size() == cases.size() ? Outcome.done(made) : Outcome.refused(Refusal.of("case.sent-already"));
    }

    /** Each row of a list has a key of its own, which follows from the list's. */
    static UUID keyOf(UUID list, int row) {
        return UUID.nameUUIDFromBytes((list + "/" + row).getBytes(StandardCharsets.UTF_8));
    }
}
