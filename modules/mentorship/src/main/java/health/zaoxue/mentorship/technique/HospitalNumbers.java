package health.zaoxue.mentorship.technique;

import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.OwnNumbers;
import health.zaoxue.mentorship.Requirements;
import health.zaoxue.mentorship.TechniqueNumbers;
import health.zaoxue.mentorship.TechniqueNumbersRow;
import health.zaoxue.mentorship.TechniqueNumbersService;
import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.receipts.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class HospitalNumbers implements TechniqueNumbersService {
    @Inject
    private NumbersBook book;

    @Inject
    private TechniqueService techniques;

    @Inject
    private PersonService people;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    @Override
    @Permitted({Role.CREDENTIALING, Role.HOSPITAL_HEAD, Role.DEPARTMENT_HEAD})
    public Page<TechniqueNumbersRow> list(Listing listing) {
        return book.list(hospital(), listing);
    }

    @Override
    @Permitted({Role.CREDENTIALING, Role.HOSPITAL_HEAD, Role.DEPARTMENT_HEAD})
    public TechniqueNumbers numbers(UUID technique) {
        TechniqueVersion current = book.inForce(technique);
        List<ConfirmedNumbers> said = book.said(hospital(), technique);
        return new TechniqueNumbers(
                techniques.technique(technique),
                current.requirements(),
                current.source(),
                current.view().inForceFrom(),
                words(said));
    }

    @Override
    @Permitted({Role.CREDENTIALING, Role.HOSPITAL_HEAD, Role.DEPARTMENT_HEAD})
    public Optional<TechniqueNumbers.Word> heldFor(UUID certification) {
        return book.heldFor(certification)
                .flatMap(said -> words(List.of(said)).stream().findFirst());
    }

    private List<TechniqueNumbers.Word> words(List<ConfirmedNumbers> said) {
        Map<UUID, PersonView> known =
                people.people(said.stream().map(ConfirmedNumbers::by).distinct().toList());
        return said.stream().map(one -> word(one, known)).toList();
    }

    private static TechniqueNumbers.Word word(ConfirmedNumbers one, Map<UUID, PersonView> known) {
        return new TechniqueNumbers.Word(
                one.techniqueVersion(),
                one.own(),
                one.requirements(),
                one.reason(),
                Objects.requireNonNull(known.get(one.by())).name(),
                one.at());
    }

    /**
     * R-MEN-170: the credentialing office confirms the numbers of the version in force for its hospital, by name and day; another version
     * is to be confirmed anew, and what was confirmed before stays as it was.
     */
    @Override
    @Permitted(Role.CREDENTIALING)
    public Outcome<UUID> confirmNumbers(UUID key, UUID technique, int version) {
        Submission submission = new Submission(
                key, "technique.confirm-numbers", List.of(technique.toString(), String.valueOf(version)));
        return book.once(submission, hospital(), () -> {
            TechniqueVersion current = book.inForce(technique);
            return current.number() == version
                    ? say(technique, current, current.requirements(), null)
                    : Outcome.refused(Refusal.of("technique.other-version"));
        });
    }

    @Override
    @Permitted(Role.CREDENTIALING)
    public Outcome<UUID> askForMore(OwnNumbers own) {
        Submission submission = new Submission(
                own.key(), "technique.ask-for-more", List.of(own.technique().toString(), String.valueOf(own)));
        return book.once(submission, hospital(), () -> {
            TechniqueVersion current = book.inForce(own.technique());
            if (current.number() != own.version()) {
                return Outcome.refused(Refusal.of("technique.other-version"));
            }
            List<Refusal> reasons = new OwnNumbersRule(current.requirements()).against(own);
            return reasons.isEmpty()
                    ? say(own.technique(), current, own.requirements(), own.reason())
                    : Outcome.refused(reasons);
        });
    }

    private Outcome<UUID> say(
            UUID technique, TechniqueVersion version, Requirements requirements, @Nullable String reason) {
        List<ConfirmedNumbers> said = book.said(hospital(), technique);
        if (said.stream().anyMatch(one -> one.isOpen() && one.says(version.number(), requirements))) {
            return Outcome.refused(Refusal.of("technique.confirmed-already"));
        }
        LocalDate today = LocalDate.now(clock);
        said.stream().filter(ConfirmedNumbers::isOpen).forEach(one -> one.replace(today));
        ConfirmedNumbers next = new ConfirmedNumbers(
                new ConfirmedNumbers.Place(technique, version.number(), hospital(), said.size() + 1),
                requirements,
                reason,
                new ConfirmedNumbers.Act(callers.current().person(), clock.instant(), today));
        book.add(next);
        return Outcome.done(technique);
    }

    private UUID hospital() {
        UUID mine = callers.current().hospital();
        if (mine == null) {
            throw new NotFound("hospital of the caller");
        }
        return mine;
    }
}
