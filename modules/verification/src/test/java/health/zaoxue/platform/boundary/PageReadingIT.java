package health.zaoxue.platform.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.DeviceView;
import health.zaoxue.equipment.RegisterDevice;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.EquippedHospital;
import health.zaoxue.testing.StatementCounter;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a page reads is one picture of the database, and reading it leaves no trace. */
@ArquillianTest
class PageReadingIT {
    @Inject
    private PageReading reading;

    @Inject
    private EquippedHospital here;

    @Inject
    private DeviceService devices;

    @Inject
    private PersonService people;

    @Inject
    private Acting acting;

    private DeviceView pump;

    @BeforeEach
    void open() {
        pump = here.open().pump();
        acting.as(here.nurse, () -> devices.search("nothing"));
    }

    @Test
    @Tag("R-PLT-60")
    void the_database_is_told_once_on_whose_behalf_a_page_reads() {
        List<String> statements = StatementCounter.during(() -> reading.during(() -> {
            devices.device(pump.id());
            devices.search("pump");
            people.person(here.nurse.person());
        }));

        assertThat(statements).filteredOn(sql -> sql.contains("set_config")).hasSize(1);
        assertThat(statements.get(0)).startsWith("set transaction isolation level repeatable read, read only");
    }

    @Test
    @Tag("R-PLT-60")
    void a_page_that_asks_nothing_costs_the_database_nothing() {
        assertThat(StatementCounter.during(() -> reading.during(() -> {}))).isEmpty();
    }

    @Test
    @Tag("R-PLT-60")
    void what_others_commit_meanwhile_is_seen_when_the_reading_has_ended() {
        reading.during(() -> {
            assertThat(devices.search("Ward")).hasSize(1);
            elsewhere();
            assertThat(devices.search("ward")).hasSize(1);
        });

        assertThat(devices.search("ward")).hasSize(2);
    }

    @Test
    @Tag("R-PLT-60")
    void nothing_can_be_written_within_a_reading_and_everything_after_it() {
        acting.as(here.engineer, () -> {
            assertThatThrownBy(() -> reading.during(() -> devices.retire(pump.id())))
                    .hasStackTraceContaining("read-only transaction");

            assertThat(devices.retire(pump.id()).isDone()).isTrue();
            return null;
        });
    }

    @Test
    @Tag("R-PLT-60")
    void a_service_that_fails_ends_its_own_reading_alone() {
        assertThatThrownBy(() -> reading.during(() -> devices.device(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);

        reading.during(() -> assertThat(devices.device(pump.id()).tag()).isEqualTo(pump.tag()));
    }

    @Test
    @Tag("R-PLT-61")
    void the_same_question_is_asked_once_in_a_reading_and_each_time_outside() {
        reading.during(() -> {
            devices.search("pump");

            assertThat(StatementCounter.during(() -> devices.search("pump"))).isEmpty();
            assertThat(StatementCounter.during(() -> devices.search("lamp"))).isNotEmpty();
        });

        assertThat(StatementCounter.during(() -> devices.search("pump"))).isNotEmpty();
    }

    @Test
    @Tag("R-PLT-61")
    void people_whom_a_page_names_several_times_are_read_once_and_strangers_stay_unknown() {
        UUID stranger = UUID.randomUUID();
        Set<UUID> all = Set.of(here.nurse.person(), here.engineer.person(), stranger);
        reading.during(() -> {
            PersonView nurse = people.person(here.nurse.person());

            assertThat(StatementCounter.during(() -> assertThat(people.people(all))
                            .containsOnlyKeys(here.nurse.person(), here.engineer.person())
                            .containsValue(nurse)))
                    .hasSize(1);
            assertThat(StatementCounter.during(
                            () -> assertThat(people.people(List.of(stranger, here.engineer.person())))
                                    .containsOnlyKeys(here.engineer.person())))
                    .isEmpty();
        });
    }

    @Test
    @Tag("R-PLT-61")
    void the_next_reading_asks_anew() {
        String tag = pump.tag().toString();
        reading.during(() -> assertThat(devices.search(tag)).hasSize(1));
        acting.together(1, i -> () -> devices.retire(pump.id()), i -> here.engineer);

        reading.during(() -> assertThat(devices.search(tag)).isEmpty());
    }

    private void elsewhere() {
        RegisterDevice unit =
                new RegisterDevice(here.hospital, "TESTPUMP-A", "ELSEWHERE", null, null, "Ward 4", "6", null);
        assertThat(Attempt.answers(
                        acting.together(1, i -> () -> devices.register(unit).isDone(), i -> here.engineer)))
                .containsExactly(true);
    }
}
