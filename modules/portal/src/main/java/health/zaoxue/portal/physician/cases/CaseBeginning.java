package health.zaoxue.portal.physician.cases;

import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Today;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a new form of a case shows first: what its address says, else what the last case was like, today. */
@RequestScoped
public class CaseBeginning {
    @Inject
    private CaseLogService log;

    @Inject
    private CaseChoices choices;

    @Inject
    private Today today;

    @Inject
    private Address address;

    CaseForm form() {
        CaseForm form = CaseForm.today(today.day(), log.desk().before());
        form.askFirst(choices.getTechniques(), choices.getMentors());
        form.follow(technique(), role(), day());
        return form;
    }

    private @Nullable String technique() {
        String named = address.text("technique");
        return choices.getTechniques().stream().anyMatch(one -> one.value().equals(named)) ? named : null;
    }

    private @Nullable CaseRole role() {
        return Arrays.stream(CaseRole.values())
                .filter(one -> one.name().equals(address.text("role")))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(address.text("day"));
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
