package health.zaoxue.mentorship.theatre;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.TheatreRole;
import health.zaoxue.platform.imports.RowError;
import health.zaoxue.platform.imports.TableFile;
import health.zaoxue.platform.imports.TableReading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TheatreTableTest {
    private static final UUID TECHNIQUE = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();

    private final TheatreTable theatre = new TheatreTable(
            Map.of("ort-ctr", TECHNIQUE, "腕管松解", TECHNIQUE),
            Map.of("LHA-007", PERSON),
            LocalDate.of(2026, 5, 18),
            new ArrayList<>());

    @ParameterizedTest
    @CsvSource({
        "ORT-CTR, LHA-007, operator, OPERATOR",
        "腕管松解, lha-007, 主刀, OPERATOR",
        "ort-ctr, LHA-007, 二助, ASSISTANT",
        "ort-ctr, LHA-007, 观摩, OBSERVER",
        "ort-ctr, LHA-007, trainer, TRAINER"
    })
    @Tag("R-MEN-142")
    void a_row_names_the_technique_by_code_or_name_and_the_role_in_either_language(
            String technique, String person, String role, TheatreRole read) {
        List<TheatreLine> lines =
                theatre.lines(table("2026-05-18,ZY-0017," + technique + "," + person + "," + role + "\n"));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.technique()).isEqualTo(TECHNIQUE);
            assertThat(line.person()).isEqualTo(PERSON);
            assertThat(line.role()).isEqualTo(read);
            assertThat(line.record().plain()).isEqualTo("ZY0017");
            assertThat(line.toString()).doesNotContain("0017");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-19, ZY17, ORT-CTR, LHA-007, operator, date, case.date.future",
        "18.5.2026, ZY17, ORT-CTR, LHA-007, operator, date, import.day",
        "2026-05-18, 1, ORT-CTR, LHA-007, operator, record, record-number.form",
        "2026-05-18, 13812345678, ORT-CTR, LHA-007, operator, record, text.patient-identity.mobile-phone",
        "2026-05-18, =ZY17, ORT-CTR, LHA-007, operator, record, import.formula",
        "2026-05-18, ZY17, ORT-NIL, LHA-007, operator, technique, import.unknown",
        "2026-05-18, ZY17, ORT-CTR, =LHA-007, operator, operator, import.formula",
        "2026-05-18, ZY17, ORT-CTR, LHA-007, surgeon, role, import.word"
    })
    @Tag("R-MEN-142")
    void what_is_wrong_is_said_by_row_and_column_and_no_number_with_it(
            String date, String record, String technique, String person, String role, String column, String code) {
        TableReading table = table(String.join(",", date, record, technique, person, role) + "\n");

        assertThat(theatre.lines(table)).isEmpty();
        assertThat(table.errors()).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(2);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.reason().code()).isEqualTo(code);
        });
        assertThat(table.errors())
                .map(TheatreTable::withoutRecord)
                .filteredOn(error -> "record".equals(error.column()))
                .allSatisfy(error -> assertThat(error.value()).isEmpty());
    }

    @Test
    @Tag("R-MEN-192")
    void a_row_about_a_stranger_is_left_out_and_named_and_refuses_nothing() {
        TableReading table =
                table("2026-05-18,ZY17,ORT-CTR,LHA-099,operator\n2026-05-18,ZY18,ORT-CTR,LHA-007,operator\n");

        assertThat(theatre.lines(table)).extracting(TheatreLine::row).containsExactly(3L);
        assertThat(table.errorCount()).isZero();
        assertThat(theatre.strangers()).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(2);
            assertThat(error.value()).isEqualTo("LHA-099");
            assertThat(error.reason().code()).isEqualTo("import.unknown");
        });
    }

    @Test
    @Tag("R-MEN-142")
    void one_person_stands_in_one_case_once() {
        TableReading table =
                table("2026-05-18,00-17X,ORT-CTR,LHA-007,operator\n2026-05-18,17x,ORT-CTR,LHA-007,assistant\n");

        assertThat(theatre.lines(table)).hasSize(1);
        assertThat(table.errors()).extracting(RowError::row).containsExactly(3L);
        assertThat(table.errorCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(TheatreRole.class)
    @Tag("R-MEN-144")
    void every_role_of_a_list_can_be_logged(TheatreRole role) {
        assertThat(TheatreRole.of(role.firstLogged())).isEqualTo(role);
    }

    @ParameterizedTest
    @EnumSource(CaseRole.class)
    @Tag("R-MEN-144")
    void whoever_had_the_case_in_hand_is_its_operator(CaseRole role) {
        assertThat(TheatreRole.of(role) == TheatreRole.OPERATOR).isEqualTo(role.isOperating());
    }

    private static TableReading table(String rows) {
        String text = "date,record,technique,operator,role\n" + rows;
        return TableReading.of(
                new TableFile("theatre", "list.csv", text.getBytes(StandardCharsets.UTF_8)), TheatreTable.COLUMNS);
    }
}
