package health.zaoxue.testing;

import health.zaoxue.identity.EmployerKind;
import health.zaoxue.identity.HospitalDetails;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.InstitutionDetails;
import health.zaoxue.identity.InstitutionService;
import health.zaoxue.identity.PersonDetails;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PlaceDetails;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.identity.PlaceService;
import health.zaoxue.identity.TourDetails;
import health.zaoxue.identity.TourService;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fills the database with hospitals, institutions, people and tours that no other test knows. */
@Dependent
public class Population {
    @Inject
    private Acting acting;

    @Inject
    private PlaceService places;

    @Inject
    private HospitalService hospitals;

    @Inject
    private InstitutionService institutions;

    @Inject
    private PersonService people;

    @Inject
    private TourService tours;

    /** Somebody who may edit all of it. */
    public static Caller systemAdmin() {
        return new Caller(new UUID(7, 7), "System", Set.of(Role.SYSTEM_ADMIN), new Area.Region(), null, null);
    }

    /** A name that nobody else has. */
    public static String name(String kind) {
        return kind + " " + UUID.randomUUID();
    }

    /** A hospital at that altitude. */
    public UUID hospitalAt(int altitude) {
        UUID prefecture = place(PlaceKind.PREFECTURE);
        UUID region = place(PlaceKind.SPONSOR_REGION);
        HospitalDetails details = new HospitalDetails(name("Hospital"), null, null, prefecture, altitude, region, null);
        return acting.as(systemAdmin(), () -> hospitals.enter(details)).value();
    }

    /** A sponsor region or prefecture. */
    public UUID place(PlaceKind kind) {
        PlaceDetails details = new PlaceDetails(kind, name("Place"), null, null);
        return acting.as(systemAdmin(), () -> places.enter(details)).value();
    }

    /** An institution that sends people. */
    public UUID institution() {
        UUID region = place(PlaceKind.SPONSOR_REGION);
        InstitutionDetails details = new InstitutionDetails(name("Institution"), null, null, region);
        return acting.as(systemAdmin(), () -> institutions.enter(details)).value();
    }

    /** Somebody whom the hospital employs. */
    public UUID localOf(UUID hospital) {
        return person(EmployerKind.HOSPITAL, hospital);
    }

    /** Somebody whom the institution employs. */
    public UUID aidOf(UUID institution) {
        return person(EmployerKind.INSTITUTION, institution);
    }

    /** An official. */
    public UUID official() {
        return person(EmployerKind.COMMISSION, null);
    }

    /** A tour of duty from the first to the last day. */
    public UUID tour(UUID person, UUID hospital, LocalDate from, LocalDate to) {
        TourDetails details = new TourDetails(person, hospital, null, from, to, null);
        return acting.as(systemAdmin(), () -> tours.plan(details)).value();
    }

    private UUID person(EmployerKind kind, @Nullable UUID employer) {
        PersonDetails details =
                new PersonDetails(name("Person"), null, null, null, kind, employer, null, null, null, Set.of());
        return acting.as(systemAdmin(), () -> people.register(details)).value();
    }
}
