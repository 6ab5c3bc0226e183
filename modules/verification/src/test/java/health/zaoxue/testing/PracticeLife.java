package health.zaoxue.testing;

import health.zaoxue.identity.DuplicateService;
import health.zaoxue.identity.LicenceBasis;
import health.zaoxue.identity.LicenceDetails;
import health.zaoxue.identity.LicenceService;
import health.zaoxue.identity.MergeDetails;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Lets somebody be licensed to practise at a hospital. */
@Dependent
public class PracticeLife {
    @Inject
    private Acting acting;

    @Inject
    private Population population;

    @Inject
    private LicenceService licences;

    @Inject
    private DuplicateService duplicates;

    /** Enters the licence of somebody of the hospital, and that two others are two people. */
    public void at(UUID hospital) {
        LicenceDetails details = new LicenceDetails(
                population.localOf(hospital),
                "LIFE-1234567",
                LicenceBasis.MAIN,
                hospital,
                LocalDate.of(2020, 1, 1),
                null);
        acting.as(Population.systemAdmin(), () -> licences.enter(details)).value();
        MergeDetails apart =
                new MergeDetails(population.localOf(hospital), 1, population.localOf(hospital), 1, "Two of a name");
        acting.as(Population.systemAdmin(), () -> duplicates.keepApart(UUID.randomUUID(), apart))
                .value();
    }
}
