package health.zaoxue.identity;

import static health.zaoxue.testing.Population.systemAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.imports.ImportReport;
import health.zaoxue.platform.imports.ImportService;
import health.zaoxue.platform.imports.KindView;
import health.zaoxue.platform.imports.TableFile;
import health.zaoxue.platform.imports.WrongRow;
import health.zaoxue.platform.imports.WrongRows;
import health.zaoxue.testing.Acting;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ImportIT {
    private static final String HEADER = "hospital,hospital_zh,prefecture,altitude_m,sponsor_region\n";

    private final String some = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private Acting acting;

    @Inject
    private ImportService imports;

    @Inject
    private HospitalService hospitals;

    @Inject
    private PersonService people;

    @Inject
    private TourService tours;

    @BeforeEach
    void the_places_are_on_record() {
        confirm(tryOut("places", "kind,name,name_zh\nPREFECTURE,P %1$s,\nSPONSOR_REGION,R %1$s,\n".formatted(some)));
    }

    @Test
    void every_module_adds_its_own_kinds() {
        assertThat(acting.as(systemAdmin(), () -> imports.kinds()))
                .extracting(KindView::name)
                .containsSubsequence(
                        "places",
                        "hospitals",
                        "departments",
                        "specialties",
                        "institutions",
                        "alliances",
                        "people",
                        "tours");
    }

    @Test
    @Tag("R-PLT-12")
    void a_trial_counts_what_would_happen_and_changes_nothing() {
        ImportReport report = tryOut(row("Upper", 4500) + row("Lower", 2990));

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.canBeConfirmed()).isTrue();
        assertThat(named("Upper")).isFalse();
    }

    @Test
    @Tag("R-PLT-13")
    void once_confirmed_everything_is_there_and_the_same_file_again_changes_nothing() {
        String file = row("Upper", 4500) + row("Lower", 2990);
        confirm(tryOut(file));

        ImportReport again = tryOut(file);

        assertThat(named("Upper")).isTrue();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.canBeConfirmed()).isFalse();
        assertThat(tryOut(row("Upper", 4501)).changed()).isEqualTo(1);
    }

    @Test
    @Tag("R-PLT-13")
    void a_file_is_confirmed_once_and_only_by_whoever_sent_it() {
        ImportReport report = tryOut(row("Upper", 4500));
        Caller other = new Caller(UUID.randomUUID(), "Other", Set.of(Role.SYSTEM_ADMIN), new Area.Region(), null, null);

        assertThatThrownBy(() -> acting.as(other, () -> imports.confirm(report.file())))
                .isInstanceOf(NotFound.class);
        confirm(report);
        assertThatThrownBy(() -> acting.as(systemAdmin(), () -> imports.confirm(report.file())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("R-PLT-13")
    void what_no_longer_fits_when_it_is_confirmed_is_refused_as_a_whole() {
        String chinese = "医院" + some;
        ImportReport first = tryOut("One %s,%s,P %s,1,R %s\nThree %s,,P %s,1,R %s\n"
                .formatted(some, chinese, some, some, some, some, some));
        confirm(tryOut("Two %s,%s,P %s,1,R %s\n".formatted(some, chinese, some, some)));

        assertThat(acting.as(systemAdmin(), () -> imports.confirm(first.file())).isDone())
                .isFalse();
        assertThat(named("Three")).isFalse();
    }

    @Test
    @Tag("R-PLT-16")
    void a_second_hospital_of_the_same_name_is_named_by_row_and_column() {
        ImportReport report = tryOut(row("Upper", 4500) + row("UPPER", 4500) + row("Deep", -3));

        assertThat(report.errors())
                .extracting(
                        error -> error.row(),
                        error -> error.column(),
                        error -> error.reason().code())
                .containsExactly(tuple(3L, "hospital", "import.repeated"), tuple(4L, "altitude_m", "number.outside"));
        assertThat(report.canBeConfirmed()).isFalse();
    }

    @Test
    void people_and_their_tours_come_in_and_a_tour_that_overlaps_does_not() {
        confirm(tryOut(
                "institutions",
                "institution,institution_zh,sponsor_region\nSender %s,,%s\n"
                        .formatted(some, regionOf(confirm(tryOut(row("Upper", 4500)))))));
        confirm(tryOut(
                "people",
                "staff_number,name,employer\nA-%1$s,Chen Rui,Sender %1$s\n"
                        .formatted(some.toUpperCase())
                        .replace("Sender " + some.toUpperCase(), "Sender " + some)));
        String header = "staff_number,hospital,from,to\n";
        String number = "A-" + some.toUpperCase();
        String tour = "%s,Upper %s,2026-01-01,2026-06-30\n".formatted(number, some);

        assertThat(tryOut("tours", header + tour + "%s,Upper %s,2026-06-30,2026-07-30\n".formatted(number, some))
                        .errors())
                .extracting(
                        error -> error.row(),
                        error -> error.column(),
                        error -> error.reason().code())
                .containsExactly(tuple(3L, "from", "identity.tour.overlaps"));
        confirm(tryOut("tours", header + tour));

        UUID person = acting.as(
                        systemAdmin(),
                        () -> people.list(new Listing(0, 5, "name", true, Map.of("staffNumber", number))))
                .rows()
                .get(0)
                .id();
        assertThat(acting.as(systemAdmin(), () -> tours.toursOf(person))).hasSize(1);
        assertThat(tryOut("tours", header + tour).unchanged()).isEqualTo(1);
    }

    @Test
    @Tag("R-IDN-71")
    void an_unknown_region_or_prefecture_is_an_error_and_is_not_made() {
        ImportReport report = tryOut(
                "Upper %1$s,,Elsewhere %1$s,4500,R %1$s\nLower %1$s,,P %1$s,2990,Nowhere %1$s\n".formatted(some));

        assertThat(report.errors())
                .extracting(
                        error -> error.row(),
                        error -> error.column(),
                        error -> error.reason().code())
                .containsExactly(
                        tuple(2L, "prefecture", "identity.place.unknown"),
                        tuple(3L, "sponsor_region", "identity.place.unknown"));
        assertThat(report.canBeConfirmed()).isFalse();
    }

    @Test
    @Tag("R-IDN-72")
    void alliances_come_in_once_at_a_time_and_get_their_last_day() {
        confirm(tryOut(row("Upper", 4500)));
        confirm(tryOut(
                "institutions", "institution,institution_zh,sponsor_region\nSender %1$s,,R %1$s\n".formatted(some)));
        String header = "institution,hospital,from,to\n";
        String line = "Sender %1$s,Upper %1$s,2024-01-01,\n".formatted(some);
        confirm(tryOut("alliances", header + line));

        assertThat(tryOut("alliances", header + line).unchanged()).isEqualTo(1);
        assertThat(tryOut("alliances", header + line.replace("2024", "2025")).errors())
                .extracting(error -> error.column(), error -> error.reason().code())
                .containsExactly(tuple("from", "identity.alliance.repeated"));
        assertThat(tryOut("alliances", header + line.replace("2024-01-01,", "2024-01-01,2023-12-31"))
                        .errors())
                .extracting(error -> error.column(), error -> error.reason().code())
                .containsExactly(tuple("to", "period.reversed"));
        confirm(tryOut("alliances", header + line.replace("2024-01-01,", "2024-01-01,2024-12-31")));
        assertThat(tryOut("alliances", header + line.replace("2024", "2025")).added())
                .isEqualTo(1);
    }

    @Test
    @Tag("R-IDN-70")
    void a_table_that_a_spreadsheet_in_china_saved_comes_in_with_its_names() {
        String rows = HEADER + "Upper %1$s,上院%1$s,P %1$s,4500,R %1$s\n".formatted(some);
        TableFile file = new TableFile("hospitals", "医院.csv", rows.getBytes(Charset.forName("GB18030")));
        confirm(acting.as(systemAdmin(), () -> imports.tryOut(file)));

        assertThat(hospitals.hospitals())
                .extracting(hospital -> hospital.name().zh())
                .contains("上院" + some);
    }

    @Test
    @Tag("R-IDN-86")
    void the_wrong_rows_of_a_table_come_back_as_a_table_that_can_be_corrected_and_sent_again() {
        ImportReport report = tryOut(row("Upper", 4500) + row("Deep", -3) + row("UPPER", 4500));

        WrongRows wrong = acting.as(systemAdmin(), () -> imports.wrongRows(report.file()));

        assertThat(wrong.columns())
                .containsExactly("hospital", "hospital_zh", "prefecture", "altitude_m", "sponsor_region");
        assertThat(wrong.rows()).extracting(WrongRow::row).containsExactly(3L, 4L);
        assertThat(wrong.rows().get(0).values()).contains("-3", "P " + some);
        assertThat(wrong.rows().get(1).errors())
                .extracting(error -> error.reason().code())
                .containsExactly("import.repeated");
        String corrected = "%s,%s\nDeep %s,,P %s,3,R %s,must not be below zero\n"
                .formatted(String.join(",", wrong.columns()), WrongRows.REMARK, some, some, some);
        confirm(tryOut("hospitals", corrected));
        assertThat(named("Deep")).isTrue();
    }

    private String regionOf(ImportReport imported) {
        assertThat(imported.added()).isEqualTo(1);
        return "R " + some;
    }

    private String row(String name, int altitude) {
        return "%s %s,,P %s,%d,R %s\n".formatted(name, some, some, altitude, some);
    }

    private boolean named(String name) {
        return hospitals.hospitals().stream()
                .anyMatch(hospital -> hospital.name().en().equals(name + " " + some));
    }

    private ImportReport tryOut(String rows) {
        return tryOut("hospitals", HEADER + rows);
    }

    private ImportReport tryOut(String kind, String content) {
        TableFile file = new TableFile(kind, kind + ".csv", content.getBytes(StandardCharsets.UTF_8));
        return acting.as(systemAdmin(), () -> imports.tryOut(file));
    }

    private ImportReport confirm(ImportReport report) {
        return acting.as(systemAdmin(), () -> imports.confirm(report.file())).value();
    }
}
