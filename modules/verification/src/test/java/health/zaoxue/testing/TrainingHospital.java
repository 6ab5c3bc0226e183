package health.zaoxue.testing;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.NewPairing;
import health.zaoxue.mentorship.PairingService;
import health.zaoxue.platform.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A hospital of its own for each test: two visiting mentors, two apprentices, a head, an office, and one small technique. */
@Dependent
public class TrainingHospital {
    private static final String SPECIALTY = "TEST_TRAINING";

    @Inject
    private OwnerDatabase database;

    @Inject
    private PairingService pairings;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    private final UUID prefecture = UUID.randomUUID();
    private final UUID institution = UUID.randomUUID();

    public final UUID region = UUID.randomUUID();
    public final UUID hospital = UUID.randomUUID();
    public final UUID technique = UUID.randomUUID();
    public final Caller mentor = staff("Mentor", Role.AID_STAFF);
    public final Caller otherMentor = staff("Other Mentor", Role.AID_STAFF);
    public final Caller apprentice = staff("Apprentice", Role.LOCAL_PHYSICIAN);
    public final Caller otherApprentice = staff("Other Apprentice", Role.LOCAL_PHYSICIAN);
    public final Caller head = staff("Head", Role.DEPARTMENT_HEAD);
    public final Caller office = staff("Office", Role.CREDENTIALING);

    /** The day of the test. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Opens it: both mentors are on tour since half a year, and the first is paired with the first apprentice as long. */
    public TrainingHospital open() {
        enterOrganisations();
        for (Caller visitor : new Caller[] {mentor, otherMentor}) {
            enterPerson(visitor, "INSTITUTION", null, institution);
            enterTour(visitor, today().minusDays(180), today().plusDays(180));
        }
        for (Caller local : new Caller[] {apprentice, otherApprentice, head, office}) {
            enterPerson(local, "HOSPITAL", hospital, null);
        }
        enterTechnique();
        pair(mentor, apprentice);
        return this;
    }

    /** Pairs two people of the hospital from 180 days ago on. */
    public UUID pair(Caller teaches, Caller learns) {
        return acting.as(
                head,
                () -> pairings.begin(new NewPairing(
                                teaches.person(),
                                learns.person(),
                                hospital,
                                SPECIALTY,
                                new Period(today().minusDays(180), null),
                                "External fixation alone"))
                        .value());
    }

    /** The staff number of somebody there. */
    public static String numberOf(Caller person) {
        return "T-" + person.person().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** The code of the technique. */
    public String codeOfTechnique() {
        return "TEST-" + technique.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** A further nurse whom it employs. */
    public Caller nurse() {
        Caller nurse = InhabitedHospital.newcomer(hospital, Role.NURSE);
        run("insert into identity.specialty (code, name_en, version) values ('NURSING', 'Nursing', 1)"
                + " on conflict do nothing");
        enterPerson(nurse, "HOSPITAL", hospital, null);
        run("update identity.staff_member set specialty = 'NURSING' where id = ?", nurse.person());
        return nurse;
    }

    /** Moves the last day of somebody's tour. */
    public void endTour(Caller visitor, LocalDate lastDay) {
        run("update identity.tour set to_day = ? where person_id = ?", lastDay, visitor.person());
    }

    private void enterOrganisations() {
        run("insert into identity.place values (?, 'SPONSOR_REGION', ?, null, null, 1)", region, "Region " + region);
        run(
                "insert into identity.place values (?, 'PREFECTURE', ?, null, null, 1)",
                prefecture,
                "Prefecture " + prefecture);
        run(
                "insert into identity.hospital (id, name_en, prefecture_id, altitude_m, sponsor_region_id, version)"
                        + " values (?, ?, ?, 3650, ?, 1)",
                hospital,
                "Hospital " + hospital,
                prefecture,
                region);
        run(
                "insert into identity.institution (id, name_en, sponsor_region_id, version) values (?, ?, ?, 1)",
                institution,
                "Institution " + institution,
                region);
        run(
                "insert into identity.specialty (code, name_en, version) values (?, 'Training in tests', 1)"
                        + " on conflict do nothing",
                SPECIALTY);
    }

    private void enterPerson(Caller person, String employer, @Nullable UUID ofHospital, @Nullable UUID ofInstitution) {
        run(
                "insert into identity.staff_member (id, staff_number, name_en, employer_kind, hospital_id, institution_id, title,"
                        + " specialty, version) values (?, ?, ?, ?, ?, ?, '', ?, 1)",
                person.person(),
                numberOf(person),
                person.name(),
                employer,
                ofHospital,
                ofInstitution,
                SPECIALTY);
    }

    private void enterTour(Caller visitor, LocalDate from, LocalDate to) {
        run(
                "insert into identity.tour (id, person_id, institution_id, hospital_id, from_day, to_day, change, version)"
                        + " values (?, ?, ?, ?, ?, ?, 'PLANNED', 1)",
                UUID.randomUUID(),
                visitor.person(),
                institution,
                hospital,
                from,
                to);
    }

    /** One case watched, one assisted, three direct, two indirect, five to train others, two assessors. */
    private void enterTechnique() {
        run(
                "insert into mentorship.technique (id, code, specialty, name_en, equipment, current, version)"
                        + " values (?, ?, ?, 'External fixation', '', 1, 1)",
                technique,
                codeOfTechnique(),
                SPECIALTY);
        run(
                "insert into mentorship.technique_version values (?, ?, 1, 1, 1, 3, 2, 5, 2, 2, 12, 0.08, 0.20, 'Unstable', 'test',"
                        + " ?)",
                UUID.randomUUID(),
                technique,
                today());
    }

    private Caller staff(String name, Role role) {
        return new Caller(UUID.randomUUID(), name, Set.of(role), new Area.Hospital(hospital), hospital, null);
    }

    private void run(String sql, @Nullable Object... values) {
        try (Connection connection = database.asOwner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
