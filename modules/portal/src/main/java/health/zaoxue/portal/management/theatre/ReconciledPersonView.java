package health.zaoxue.portal.management.theatre;

import health.zaoxue.identity.PersonService;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.ReconciledCase;
import health.zaoxue.mentorship.Reconciliation;
import health.zaoxue.mentorship.ReconciliationService;
import health.zaoxue.portal.home.Address;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** management/theatre/one: one person's month, case by case. */
@Named("reconciledPerson")
@ViewScoped
public class ReconciledPersonView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReconciliationService service;

    @Inject
    private PersonService people;

    @Inject
    private Months months;

    @Inject
    private Address address;

    private @Nullable Translated name;
    private @Nullable YearMonth month;
    private List<ReconciledCase> cases = List.of();

    @PostConstruct
    void load() {
        YearMonth asked = months.named(address.text("month"));
        cases = service.of(address.id("id"), asked);
        name = people.person(address.id("id")).name();
        month = asked;
    }

    /** The colour of what became of a comparison. */
    public String tagOf(Reconciliation kind) {
        return switch (kind) {
            case MATCHED -> "success";
            case IN_LOG_ONLY -> "danger";
            case ROLE_DIFFERS, OPERATOR_DIFFERS, IN_LIST_ONLY -> "warning";
            case WITHOUT_NUMBER -> "hollow";
        };
    }

    public @Nullable Translated getName() {
        return name;
    }

    public @Nullable YearMonth getMonth() {
        return month;
    }

    public List<ReconciledCase> getCases() {
        return cases;
    }

    /** What the lists say of this person's month. */
    public List<ReconciledCase> getLines() {
        return cases.stream().filter(one -> one.line() != null).toList();
    }
}
