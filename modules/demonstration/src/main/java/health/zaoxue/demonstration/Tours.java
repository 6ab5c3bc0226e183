package health.zaoxue.demonstration;

import health.zaoxue.identity.BatchDetails;
import health.zaoxue.identity.BatchService;
import health.zaoxue.identity.Editable;
import health.zaoxue.identity.TourArrival;
import health.zaoxue.identity.TourDetails;
import health.zaoxue.identity.TourService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enters the teams that sponsor regions have sent and the tours of their people, notes who has come, and chooses who leads. */
@ApplicationScoped
class Tours {
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    @Inject
    private BatchService batches;

    @Inject
    private TourService tours;

    @Inject
    private Organisations organisations;

    @Inject
    private Cast cast;

    private final Map<UUID, BatchDetails> entered = new HashMap<>();

    /** Every line of batches.csv, yet without a lead. */
    void enter(Agenda agenda) {
        for (Table.Line line : Table.named("batches").lines()) {
            BatchDetails details = new BatchDetails(
                    organisations.sponsorRegion(line.text("sponsor_region")),
                    organisations.hospital(line.text("hospital")),
                    line.number("number"),
                    agenda.day(line.number("from_day")),
                    agenda.day(line.number("to_day")),
                    null);
            entered.put(cast.asFounder(() -> batches.enter(details).value()), details);
        }
    }

    /** Every tour of tours.csv, each with its batch, and the arrival on the second day. */
    void plan(Agenda agenda) {
        for (Table.Line line : Table.named("tours").lines()) {
            UUID hospital = organisations.hospital(line.text("hospital"));
            LocalDate from = agenda.day(line.number("from_day"));
            TourDetails tour = new TourDetails(
                    cast.person(line.text("person")),
                    hospital,
                    organisations.department(hospital, line.text("department")),
                    from,
                    agenda.day(line.number("to_day")),
                    with(hospital, from));
            UUID planned =
                    cast.as(People.SYSTEM_ADMINISTRATOR, () -> tours.plan(tour).value());
            agenda.at(line.number("from_day") + 1, MORNING, () -> arrive(planned, from.plusDays(1)));
        }
    }

    /** The batch whose days a tour begins in. */
    private @Nullable UUID with(UUID hospital, LocalDate from) {
        return entered.entrySet().stream()
                .filter(batch -> hospital.equals(batch.getValue().hospital()))
                .filter(batch -> isWithin(batch.getValue(), from))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void arrive(UUID tour, LocalDate day) {
        cast.asFounder(() -> {
            Editable<?> seen = tours.opened(tour);
            return tours.arrive(new TourArrival(tour, seen.version(), day)).value();
        });
    }

    /** Chooses the leads, once their tours are planned. */
    void lead() {
        for (Table.Line line : Table.named("batches").lines()) {
            if (line.has("lead")) {
                choose(line);
            }
        }
    }

    private void choose(Table.Line line) {
        UUID hospital = organisations.hospital(line.text("hospital"));
        Optional<UUID> batch = entered.entrySet().stream()
                .filter(known -> hospital.equals(known.getValue().hospital()))
                .filter(known -> Integer.valueOf(line.number("number"))
                        .equals(known.getValue().number()))
                .map(Map.Entry::getKey)
                .findFirst();
        UUID lead = cast.person(line.text("lead"));
        cast.asFounder(() -> {
            Editable<BatchDetails> seen = batches.opened(batch.orElseThrow());
            BatchDetails known = seen.details();
            return batches.correct(new Editable<>(
                            seen.id(),
                            seen.version(),
                            new BatchDetails(
                                    known.sponsorRegion(),
                                    known.hospital(),
                                    known.number(),
                                    known.from(),
                                    known.to(),
                                    lead)))
                    .value();
        });
    }

    private static boolean isWithin(BatchDetails batch, LocalDate day) {
        LocalDate from = batch.from();
        LocalDate to = batch.to();
        return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
    }
}
