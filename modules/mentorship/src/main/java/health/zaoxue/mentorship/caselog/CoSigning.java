package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.AssessmentManner;
import health.zaoxue.mentorship.CoSignature;
import health.zaoxue.mentorship.CoSignatureCode;
import health.zaoxue.mentorship.EntryState;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.boundary.ReadRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Codes of mentors, and what is signed with them. The entry is held while one is made, tried or used. */
@ApplicationScoped
class CoSigning {
    private final SecureRandom chance = new SecureRandom();

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private MentorFacts facts;

    @Inject
    private Deciding deciding;

    @Inject
    private Clock clock;

    @Inject
    private ReadRecords known;

    CaseEntry reachable(CaseEntry entry, Caller caller) {
        if (entry.state() == EntryState.DRAFT || !caller.reaches(entry.hospital())) {
            throw new NotFound("case " + entry.id());
        }
        return entry;
    }

    /** Why this mentor may not decide on the case now. */
    Optional<Refusal> against(CaseEntry entry, UUID mentor) {
        facts.holdTrainer(mentor, entry.technique());
        Optional<Refusal> person = facts.ruleFor(mentor, entry).againstPerson();
        if (person.isPresent() || entry.state() == EntryState.SUBMITTED) {
            return person;
        }
        return Optional.of(Refusal.of("signoff.not-waiting"));
    }

    CoSignatureCode issue(CaseEntry entry, UUID mentor) {
        OneTimeCode code = OneTimeCode.made(chance);
        IssuedCode issued = database.find(IssuedCode.class, entry.id());
        if (issued == null) {
            issued = new IssuedCode(entry.id(), mentor, code, clock.instant());
            database.persist(issued);
        } else {
            issued.issue(mentor, code, clock.instant());
        }
        database.flush();
        return new CoSignatureCode(code.shown(), issued.validUntil());
    }

    boolean wasSignedWith(CaseEntry entry, CoSignature wanted) {
        return codeOf(entry)
                .filter(code -> code.wasUsedWith(OneTimeCode.typed(wanted.code())))
                .isPresent();
    }

    /** R-MEN-230: everything at once; only a form that could be signed costs one of the tries. */
    List<Refusal> against(CaseEntry entry, CoSignature wanted) {
        if (entry.state() != EntryState.SUBMITTED) {
            return List.of(Refusal.of("signoff.not-waiting"));
        }
        List<Refusal> reasons = new ArrayList<>(CoSignRule.against(wanted.rating(), entry.details()));
        Optional<IssuedCode> open = codeOf(entry).filter(code -> code.isOpen(clock.instant()));
        OneTimeCode typed = OneTimeCode.typed(wanted.code());
        if (open.isEmpty()) {
            reasons.add(Refusal.at(CoSignature.FIELD, "co-sign.no-code"));
        } else if (typed.isEmpty()) {
            reasons.add(Refusal.at(CoSignature.FIELD, "text.missing"));
        } else if (reasons.isEmpty()) {
            againstCode(entry, open.get(), typed).ifPresent(reasons::add);
        }
        return reasons;
    }

    private Optional<Refusal> againstCode(CaseEntry entry, IssuedCode code, OneTimeCode typed) {
        if (!code.takes(typed)) {
            database.flush();
            return Optional.of(Refusal.at(CoSignature.FIELD, "co-sign.wrong-code", code.triesLeft()));
        }
        return against(entry, code.mentor());
    }

    UUID sign(CaseEntry entry, CoSignature wanted) {
        CaseLog.mustBe(wanted.version(), entry);
        IssuedCode code = codeOf(entry).orElseThrow();
        code.use(clock.instant());
        UUID mentor = code.mentor();
        deciding.signOff(
                entry,
                new SigningMentor(mentor, facts.pairingOf(mentor, entry).orElseThrow(), wanted.device()),
                wanted.rating());
        return entry.id();
    }

    private Optional<IssuedCode> codeOf(CaseEntry entry) {
        return Optional.ofNullable(database.find(IssuedCode.class, entry.id()));
    }

    /** Where a page has read the cases for a ladder, it knows their manner already. */
    Set<UUID> coSignedAmong(Collection<UUID> entries) {
        return known.withIds(AssessmentManner.class, entries, this::mannersOf).entrySet().stream()
                .filter(each -> each.getValue() == AssessmentManner.CO_SIGNED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<UUID, AssessmentManner> mannersOf(Collection<UUID> entries) {
        return database.createQuery("select s.entry, s.manner from SignOff s where s.entry in :entries", Object[].class)
                .setParameter("entries", entries)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (AssessmentManner) row[1]));
    }
}
