package health.zaoxue.identity;

import static health.zaoxue.testing.Population.systemAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.platform.imports.ImportReport;
import health.zaoxue.platform.imports.ImportService;
import health.zaoxue.platform.imports.TableFile;
import health.zaoxue.testing.Acting;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tables with one mistake each: every kind of mistake is named by row and column, and nothing of the table is taken. */
@ArquillianTest
@Tag("R-PLT-14")
@Tag("R-PLT-15")
@Tag("R-PLT-16")
class ImportCorpusIT {
    private static final int KINDS = 20;
    private static final String CORPUS = """
            places       | kind,name,name_zh                         | TOWN,Nowhere,                                         | kind          | import.word
            places       | kind,name,name_zh                         | PREFECTURE,,                                          | name          | text.missing
            hospitals    | hospital,hospital_zh,prefecture,altitude_m,sponsor_region | New @,,Elsewhere @,10,R @             | prefecture    | identity.place.unknown
            hospitals    | hospital,hospital_zh,prefecture,altitude_m,sponsor_region | New @,,P @,high,R @                   | altitude_m    | import.number
            hospitals    | hospital,hospital_zh,prefecture,altitude_m,sponsor_region | New @,,P @,6001,R @                   | altitude_m    | number.outside
            hospitals    | hospital,hospital_zh,prefecture,altitude_m,sponsor_region | New @,医@,P @,10,R @                  | hospital_zh   | import.taken
            people       | staff_number,name,employer                | a b,X,                                                | staff_number  | import.code
            people       | staff_number,name,employer                | @N-1,=1+1,                                            | name          | import.formula
            people       | staff_number,name,employer                | @N-1,#LONG,                                           | name          | text.too-long
            people       | staff_number,name,employer                | @N-1,A#CONTROLB,                                      | name          | text.unprintable
            people       | staff_number,name,employer                | @N-1,X,Nobody @                                       | employer      | import.unknown
            people       | staff_number,name,employer,department     | @N-1,X,Old @,NONE                                     | department    | identity.department.elsewhere
            people       | staff_number,name,employer,languages      | @N-1,X,,KLINGON                                       | languages     | import.unknown
            people       | staff_number,name,employer                | @N-1,X,,more                                          | employer      | import.row.too-long
            people       | staff_number,name,employer                | @N-1,X,#NEXT@N-1,Y,                                   | staff_number  | import.repeated
            tours        | staff_number,hospital,from,to             | @N-0,Old @,01/02/2026,2026-03-01                      | from          | import.day
            tours        | staff_number,hospital,from,to             | @N-0,Old @,2026-03-02,2026-03-01                      | to            | period.reversed
            tours        | staff_number,hospital,from,to             | @N-0,Old @,2026-03-02,2036-03-01                      | to            | identity.tour.too.long
            tours        | staff_number,hospital,from,to             | @N-0,Old @,2025-06-30,2025-07-02                      | from          | identity.tour.overlaps
            tours        | staff_number,hospital,from,to             | @N-0,Old @,2025-01-01,2025-05-30                      | from          | identity.tour.known
            alliances    | institution,hospital,from,to              | Sender @,Old @,2024-05-01,                            | from          | identity.alliance.repeated
            """;

    private final String some = UUID.randomUUID().toString().substring(0, 8).toUpperCase();

    @Inject
    private Acting acting;

    @Inject
    private ImportService imports;

    @Test
    void twenty_kinds_of_mistakes_are_named_by_row_and_column_and_nothing_comes_in() {
        whatIsOnRecord();
        Set<String> codes = new HashSet<>();
        List<String> unexpected = new ArrayList<>();

        for (String line : CORPUS.lines().toList()) {
            String[] parts = line.split("\\|");
            ImportReport report = tryOut(parts[0].strip(), parts[1].strip() + "\n" + filled(parts[2].strip()) + "\n");
            boolean named = report.errors().stream()
                    .anyMatch(error -> parts[3].strip().equals(error.column())
                            && parts[4].strip().equals(error.reason().code())
                            && error.row() >= 2);
            if (!named || report.canBeConfirmed()) {
                unexpected.add(line + " -> " + report.errors());
            }
            codes.add(parts[4].strip());
        }

        assertThat(unexpected).isEmpty();
        assertThat(codes).hasSizeGreaterThanOrEqualTo(KINDS);
    }

    private void whatIsOnRecord() {
        confirm("places", "kind,name,name_zh\nPREFECTURE,P @,\nSPONSOR_REGION,R @,\n");
        confirm("hospitals", "hospital,hospital_zh,prefecture,altitude_m,sponsor_region\nOld @,医@,P @,3650,R @\n");
        confirm("institutions", "institution,institution_zh,sponsor_region\nSender @,,R @\n");
        confirm("alliances", "institution,hospital,from,to\nSender @,Old @,2024-01-01,\n");
        confirm("people", "staff_number,name,employer\n@N-0,Chen Rui,Sender @\n");
        confirm("tours", "staff_number,hospital,from,to\n@N-0,Old @,2025-01-01,2025-06-30\n");
    }

    private String filled(String row) {
        return row.replace("#LONG", "x".repeat(121))
                .replace("#CONTROL", "\u0007")
                .replace("#NEXT", "\n")
                .replace("@", some);
    }

    private void confirm(String kind, String content) {
        ImportReport report = tryOut(kind, filled(content));
        acting.as(systemAdmin(), () -> imports.confirm(report.file())).value();
    }

    private ImportReport tryOut(String kind, String content) {
        TableFile file = new TableFile(kind, kind + ".csv", content.getBytes(StandardCharsets.UTF_8));
        return acting.as(systemAdmin(), () -> imports.tryOut(file));
    }
}
