package health.zaoxue.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Fills a hospital with tours, pairings, cases, certifications and gaps as chance will have them, around the day of the test. */
@Dependent
public class RandomFacts {
    private static final List<String> ROLES =
            List.of("OBSERVED", "ASSISTED", "SUPERVISED_SCRUBBED", "SUPERVISED_UNSCRUBBED", "PERFORMED", "TRAINED");

    @Inject
    private OwnerDatabase database;

    /** Enters facts about a hospital that is open. */
    public void enter(TrainingHospital place, Random random) {
        List<UUID> locals = people(place, 6, true);
        List<UUID> visitors = people(place, 4, false);
        for (UUID visitor : visitors) {
            LocalDate from = place.today().plusDays(random.nextInt(-60, 20));
            tour(place, visitor, from, from.plusDays(random.nextInt(0, 80)));
        }
        for (UUID apprentice : locals) {
            int first = random.nextInt(visitors.size());
            int masters = random.nextInt(1, 3);
            for (int i = 0; i < masters; i++) {
                teach(place, visitors.get((first + i) % visitors.size()), apprentice, random);
            }
        }
        gap(place, random);
    }

    /** Somebody is taught by more than one master, and certified more than once. */
    private void teach(TrainingHospital place, UUID mentor, UUID apprentice, Random random) {
        UUID pairing = pairing(place, mentor, apprentice, random);
        IntStream.range(0, random.nextInt(4))
                .forEach(i -> signedCase(place, pairing, new UUID[] {mentor, apprentice}, random));
        IntStream.range(0, random.nextInt(3)).forEach(i -> certification(place, mentor, apprentice, random));
    }

    private List<UUID> people(TrainingHospital place, int number, boolean local) {
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            UUID person = UUID.randomUUID();
            run(
                    "insert into identity.staff_member (id, name_en, employer_kind, hospital_id, institution_id, title, version)"
                            + " select ?, ?, ?, case when ? then h.id end, case when ? then null else t.institution_id end, '', 1"
                            + " from identity.hospital h join identity.tour t on t.hospital_id = h.id where h.id = ? limit 1",
                    person,
                    (local ? "Local " : "Visitor ") + person,
                    local ? "HOSPITAL" : "INSTITUTION",
                    local,
                    local,
                    place.hospital);
            people.add(person);
        }
        return people;
    }

    private void tour(TrainingHospital place, UUID person, LocalDate from, LocalDate to) {
        run(
                "insert into identity.tour (id, person_id, institution_id, hospital_id, from_day, to_day, change, version)"
                        + " select ?, p.id, p.institution_id, ?, ?, ?, 'PLANNED', 1 from identity.staff_member p where p.id = ?",
                UUID.randomUUID(),
                place.hospital,
                from,
                to,
                person);
    }

    private UUID pairing(TrainingHospital place, UUID mentor, UUID apprentice, Random random) {
        UUID id = UUID.randomUUID();
        LocalDate from = place.today().plusDays(random.nextInt(-90, 10));
        run(
                "insert into mentorship.pairing (id, mentor_id, apprentice_id, hospital_id, specialty, from_day, to_day, objectives,"
                        + " begun_by, begun_at, version) values (?, ?, ?, ?, 'TEST_TRAINING', ?, ?, '', ?, ?, 1)",
                id,
                mentor,
                apprentice,
                place.hospital,
                from,
                random.nextBoolean() ? null : from.plusDays(random.nextInt(0, 120)),
                place.head.person(),
                moment(from));
        return id;
    }

    private void signedCase(TrainingHospital place, UUID pairing, UUID[] mentorAndApprentice, Random random) {
        UUID id = UUID.randomUUID();
        LocalDate day = place.today().minusDays(random.nextInt(0, 45));
        run(
                "insert into mentorship.case_entry (id, form_key, apprentice_id, hospital_id, technique_id, role, case_date,"
                        + " complexity, outcome, mentor_id, learnt, state, created_at, submitted_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'AVERAGE', 'AS_PLANNED', ?, '', 'SIGNED_OFF', ?, ?, 1)",
                id,
                UUID.randomUUID(),
                mentorAndApprentice[1],
                place.hospital,
                place.technique,
                ROLES.get(random.nextInt(ROLES.size())),
                day,
                mentorAndApprentice[0],
                moment(day),
                moment(day));
        run(
                "insert into mentorship.sign_off values (?, ?, ?, ?, 4, 'well', 'next', false, ?)",
                id,
                mentorAndApprentice[1],
                mentorAndApprentice[0],
                pairing,
                moment(day));
    }

    private void certification(TrainingHospital place, UUID mentor, UUID person, Random random) {
        LocalDate granted = place.today().minusDays(random.nextInt(0, 800));
        @Nullable LocalDate ended = random.nextInt(4) == 0 ? place.today().plusDays(random.nextInt(-3, 3)) : null;
        run(
                "insert into mentorship.certification (id, person_id, hospital_id, technique_id, technique_version, scope,"
                        + " granted_by, granted_on, valid_from, valid_until, ended_on, end_reason, deciding_mentor_id, generation,"
                        + " version, state) values (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?) on conflict do nothing",
                UUID.randomUUID(),
                person,
                place.hospital,
                place.technique,
                random.nextBoolean() ? "INDEPENDENT" : "TRAINER",
                place.office.person(),
                granted,
                granted.plusDays(random.nextInt(0, 3)),
                granted.plusDays(365 + random.nextInt(0, 30)),
                ended,
                ended == null ? null : "ended",
                mentor,
                1 + random.nextInt(4),
                ended == null ? "GRANTED" : "REVOKED");
    }

    private void gap(TrainingHospital place, Random random) {
        LocalDate introduced = place.today().minusDays(random.nextInt(-2, 700));
        String state =
                List.of("IDENTIFIED", "INTRODUCED", "FILLED", "WITHDRAWN").get(random.nextInt(4));
        boolean moved = !state.equals("IDENTIFIED");
        @Nullable LocalDate filled = state.equals("FILLED") ? introduced.plusDays(random.nextInt(0, 9)) : null;
        run(
                "insert into capacity.technology_gap (id, version, number, hospital_id, technique_id, why, state, identified_on,"
                        + " introduced_on, practised_on, filled_on, withdrawn_on)"
                        + " values (?, 1, 'G-' || lpad(nextval('capacity.gap_number')::text, 4, '0'), ?, ?, 'entered by a test', ?, ?,"
                        + " ?, ?, ?, ?) on conflict do nothing",
                UUID.randomUUID(),
                place.hospital,
                place.technique,
                state,
                introduced,
                moved ? introduced : null,
                filled == null ? null : introduced,
                filled,
                state.equals("WITHDRAWN") ? place.today() : null);
    }

    private static OffsetDateTime moment(LocalDate day) {
        return Instant.parse(day + "T04:00:00Z").atOffset(ZoneOffset.UTC);
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
