package health.zaoxue.testing;

import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.ReconciledCase;
import health.zaoxue.mentorship.ReconciliationService;
import health.zaoxue.mentorship.RecordNote;
import health.zaoxue.mentorship.RecordedCaseService;
import health.zaoxue.mentorship.TheatreListService;
import health.zaoxue.mentorship.WithdrawnLine;
import health.zaoxue.platform.imports.TableFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;

/** A case with its record number, a theatre list that was taken over, and one that waits. */
@Dependent
public class TheatreLife {
    @Inject
    private RecordedCaseService log;

    @Inject
    private TheatreListService lists;

    @Inject
    private ReconciliationService reconciliation;

    @Inject
    private Acting acting;

    /** Lets it happen at a hospital that is open. */
    void at(TrainingHospital place) {
        CaseDetails details = new CaseDetails(
                place.technique,
                CaseRole.ASSISTED,
                place.today().minusDays(1),
                Complexity.AVERAGE,
                CaseOutcome.AS_PLANNED,
                place.mentor.person(),
                "");
        acting.as(place.apprentice, () -> log.send(UUID.randomUUID(), details, new RecordNote("ZY-1", false)))
                .value();
        UUID list = tried(place, "ZY-1");
        acting.as(place.office, () -> lists.confirm(list)).value();
        withdrawOne(place);
        tried(place, "ZY-2");
    }

    private void withdrawOne(TrainingHospital place) {
        UUID line = acting
                .as(
                        place.office,
                        () -> reconciliation.of(
                                place.apprentice.person(),
                                YearMonth.from(place.today().minusDays(1))))
                .stream()
                .map(ReconciledCase::line)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        acting.as(place.office, () -> lists.withdraw(new WithdrawnLine(line, "Another case")))
                .value();
    }

    private UUID tried(TrainingHospital place, String record) {
        String row = String.join(
                ",",
                place.today().minusDays(1).toString(),
                record,
                place.codeOfTechnique(),
                TrainingHospital.numberOf(place.apprentice),
                "assistant");
        byte[] table = ("date,record,technique,operator,role\n" + row + "\n").getBytes(StandardCharsets.UTF_8);
        return acting.as(place.office, () -> lists.tryOut(new TableFile("theatre", "list.csv", table)))
                .file();
    }
}
