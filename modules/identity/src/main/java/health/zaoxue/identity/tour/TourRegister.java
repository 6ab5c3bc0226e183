package health.zaoxue.identity.tour;

import health.zaoxue.identity.Editable;
import health.zaoxue.identity.TourArrival;
import health.zaoxue.identity.TourDetails;
import health.zaoxue.identity.TourHistoryEntry;
import health.zaoxue.identity.TourLastDay;
import health.zaoxue.identity.TourRow;
import health.zaoxue.identity.TourService;
import health.zaoxue.identity.TourView;
import health.zaoxue.identity.naming.Opened;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class TourRegister implements TourService {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Tours tours;

    @Inject
    private TourPlanning planning;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    @Override
    @Permitted(toAnyCaller = true)
    public Optional<TourView> tourOn(UUID person, UUID hospital, LocalDate day) {
        return tours.on(day, person).stream()
                .filter(tour -> tour.hospital().equals(hospital))
                .findFirst();
    }

    @Override
    @Permitted(toAnyCaller = true)
    public Optional<TourView> currentTour(UUID person) {
        return tours.on(LocalDate.now(clock), person).stream().findFirst();
    }

    @Override
    @Permitted(toAnyCaller = true)
    public List<TourView> currentTours(UUID hospital) {
        if (!callers.current().reaches(hospital)) {
            throw new NotFound("hospital " + hospital);
        }
        return tours.at(hospital, LocalDate.now(clock));
    }

    @Override
    @Permitted(toAnyCaller = true)
    public List<TourView> toursOf(UUID person) {
        return tours.of(person);
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Page<TourRow> list(Listing listing) {
        return tours.list(listing, LocalDate.now(clock));
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Editable<TourDetails> opened(UUID id) {
        Tour tour = Opened.find(database, Tour.class, id);
        TourFacts facts = tour.facts();
        return new Editable<>(
                id,
                tour.version(),
                new TourDetails(
                        facts.person(),
                        facts.hospital(),
                        facts.department(),
                        facts.period().from(),
                        facts.lastDay(),
                        facts.batch()));
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public List<TourHistoryEntry> history(UUID tour) {
        return tours.history(tour);
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> plan(TourDetails details) {
        return planning.plan(details);
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> arrive(TourArrival arrival) {
        return planning.arrive(arrival);
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Optional<LocalDate> arrivedOn(UUID tour) {
        return Optional.ofNullable(Opened.find(database, Tour.class, tour).arrivedOn());
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> extend(TourLastDay later) {
        return planning.extend(later);
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> endEarly(TourLastDay earlier) {
        return planning.endEarly(earlier);
    }
}
