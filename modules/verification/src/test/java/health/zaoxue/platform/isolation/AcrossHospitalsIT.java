package health.zaoxue.platform.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.DeviceView;
import health.zaoxue.equipment.IssueService;
import health.zaoxue.equipment.RegisterDevice;
import health.zaoxue.equipment.ReportProblem;
import health.zaoxue.equipment.Severity;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.files.Upload;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.EquippedHospital;
import health.zaoxue.testing.InhabitedHospital;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.TrainingHospital;
import health.zaoxue.testing.WardLife;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What passes from one hospital to another after all: people with their records, and the answer to a few narrow questions. */
@ArquillianTest
class AcrossHospitalsIT {
    @Inject
    private InhabitedHospital before;

    @Inject
    private TrainingHospital after;

    @Inject
    private LadderService ladders;

    @Inject
    private CertificationService certifications;

    @Inject
    private DeviceService devices;

    @Inject
    private IssueService issues;

    @Inject
    private EquippedHospital one;

    @Inject
    private EquippedHospital another;

    @Inject
    private OwnerDatabase database;

    @Inject
    private Acting acting;

    @BeforeEach
    void live() {
        before.live();
        after.open();
    }

    @Test
    @Tag("R-PLT-45")
    void somebody_who_moves_keeps_the_own_records_and_the_new_hospital_reads_them() {
        Caller moved = move(before.training().apprentice);

        assertThat(acting.as(moved, () -> ladders.signedCases(moved.person(), technique())))
                .hasSize(7);
        assertThat(acting.as(moved, certifications::mine)).hasSize(1);
        assertThat(acting.as(after.office, () -> ladders.signedCases(moved.person(), technique())))
                .hasSize(7);
        assertThat(acting.as(
                        after.office,
                        () -> ladders.ladder(moved.person(), technique()).stage()))
                .isNotNull();
    }

    @Test
    @Tag("R-PLT-45")
    void the_new_hospital_sees_nobody_elses_records_and_adds_none_to_the_old_one() throws SQLException {
        Caller moved = move(before.training().apprentice);

        assertThat(count(
                        after.office,
                        "select count(*) from mentorship.case_entry where hospital_id = '%s' and apprentice_id <> '%s'"
                                .formatted(before.id(), moved.person())))
                .isZero();
        assertThat(count(
                        after.office,
                        "select count(*) from mentorship.pairing where hospital_id = '%s'".formatted(before.id())))
                .isZero();
        assertThatThrownBy(() -> run(
                        after.office,
                        "insert into mentorship.certification select gen_random_uuid(), person_id, hospital_id, technique_id,"
                                + " technique_version, 'TRAINER', granted_by, granted_on, valid_from, valid_until, null, null,"
                                + " deciding_mentor_id, generation, 1 from mentorship.certification where person_id = '%s'"
                                        .formatted(moved.person())))
                .hasMessageContaining("row-level security");
    }

    @Test
    @Tag("R-PLT-45")
    void a_mentor_whose_tour_is_over_still_sees_what_they_signed_and_nothing_else() throws SQLException {
        Caller mentor = before.training().mentor;
        Caller elsewhere = at(after.hospital, mentor.person(), Role.AID_STAFF);

        assertThat(count(
                        elsewhere,
                        "select count(*) from mentorship.sign_off s join mentorship.case_entry e on e.id = s.entry_id"
                                + " where e.hospital_id = '%s'".formatted(before.id())))
                .isEqualTo(count(
                        elsewhere,
                        "select count(*) from mentorship.sign_off where mentor_id = '%s'".formatted(mentor.person())))
                .isPositive();
        assertThat(count(
                        elsewhere,
                        "select count(*) from equipment.device where hospital = '%s'".formatted(before.id())))
                .isZero();
    }

    @Test
    @Tag("R-MEN-18")
    void the_generation_of_a_mentor_is_known_where_the_certification_is_not_seen() throws SQLException {
        UUID certified = before.training().apprentice.person();

        assertThat(count(
                        after.office,
                        "select count(*) from mentorship.certification where person_id = '%s'".formatted(certified)))
                .isZero();
        assertThat(count(after.office, "select mentorship.generation_of('%s', '%s')".formatted(certified, technique())))
                .isEqualTo(1);
    }

    @Test
    @Tag("R-EQP-04")
    void a_unit_and_a_tag_of_another_hospital_are_refused_by_name_and_not_shown() {
        Caller engineerThere = InhabitedHospital.newcomer(before.id(), Role.BIOMEDICAL_ENGINEER);
        DeviceView known =
                acting.as(engineerThere, () -> devices.search("pump")).get(0);
        Caller engineer = InhabitedHospital.newcomer(after.hospital, Role.BIOMEDICAL_ENGINEER);
        RegisterDevice again = new RegisterDevice(
                after.hospital, "TESTPUMP-A", known.serialNumber(), known.tag().characters(), null, null, null, null);

        assertThat(acting.as(engineer, () -> devices.register(again)).reasons())
                .extracting(reason -> reason.code())
                .containsExactly("device.serial.registered", "device.tag.taken");
        assertThat(acting.as(engineer, () -> devices.search("pump"))).isEmpty();
    }

    @Test
    @Tag("R-PLT-40")
    void one_picture_of_two_hospitals_is_kept_once_and_shown_at_both_and_nowhere_else() {
        byte[] photo = WardLife.photoOf(UUID.randomUUID());
        UUID first = reported(one.open(), photo);
        UUID second = reported(another.open(), photo);

        assertThat(acting.as(one.nurse, () -> issues.photo(first)).digest())
                .isEqualTo(acting.as(another.nurse, () -> issues.photo(second)).digest());
        assertThatThrownBy(() -> acting.as(one.nurse, () -> issues.photo(second)))
                .isInstanceOf(NotFound.class);
    }

    private UUID reported(EquippedHospital place, byte[] photo) {
        String tag = place.pump().tag().characters();
        ReportProblem problem =
                new ReportProblem(UUID.randomUUID(), tag, "TESTPUMP-STOPS", "", Severity.DEGRADED, Upload.of(photo));
        return acting.as(place.nurse, () -> issues.report(problem)).value().issue();
    }

    private UUID technique() {
        return before.training().technique;
    }

    /** The person is employed by the other hospital from now on. */
    private Caller move(Caller person) {
        database.execute("update identity.staff_member set hospital_id = '%s' where id = '%s'"
                .formatted(after.hospital, person.person()));
        return at(after.hospital, person.person(), Role.LOCAL_PHYSICIAN);
    }

    private static Caller at(UUID hospital, UUID person, Role role) {
        return new Caller(person, "Moved", Set.of(role), new Area.Hospital(hospital), hospital, null);
    }

    private long count(Caller caller, String sql) throws SQLException {
        try (Connection connection = database.asApplication(caller);
                Statement statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private void run(Caller caller, String sql) throws SQLException {
        try (Connection connection = database.asApplication(caller);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
