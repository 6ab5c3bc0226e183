package health.zaoxue.platform.boundary;

import static health.zaoxue.testing.Population.systemAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.equipment.AttachmentService;
import health.zaoxue.equipment.BudgetService;
import health.zaoxue.equipment.DraftLine;
import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.FundingService;
import health.zaoxue.equipment.NewBudgetLine;
import health.zaoxue.equipment.RequestDraft;
import health.zaoxue.identity.AccountService;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.TourService;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.files.NamedFile;
import health.zaoxue.platform.files.Upload;
import health.zaoxue.platform.notices.NoticeService;
import health.zaoxue.platform.trail.TrailFilter;
import health.zaoxue.platform.trail.TrailService;
import health.zaoxue.testing.AccountLife;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Happenings;
import health.zaoxue.testing.MoneyLife;
import health.zaoxue.testing.Population;
import health.zaoxue.testing.Sheets;
import health.zaoxue.testing.SponsoredHospital;
import health.zaoxue.testing.StatementCounter;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lists of administrators, of money and of what people are told: as many rows as there may be, as many statements as for one. */
@ArquillianTest
class RegisterListsIT {
    private static final int TEN_TIMES = 9;
    private static final int PAGE = 25;
    private static final Listing FIRST = Listing.first(PAGE);
    private static final Listing THOUSANDTH = new Listing(999 * PAGE, PAGE, null, true, Map.of());

    @Inject
    private PageReading reading;

    @Inject
    private Acting acting;

    @Inject
    private SponsoredHospital here;

    @Inject
    private Population population;

    @Inject
    private AccountLife accountLife;

    @Inject
    private Happenings happenings;

    @Inject
    private PersonService people;

    @Inject
    private TourService tours;

    @Inject
    private AccountService accounts;

    @Inject
    private TrailService trail;

    @Inject
    private NoticeService notices;

    @Inject
    private BudgetService budget;

    @Inject
    private FundingService funding;

    @Inject
    private AttachmentService attachments;

    private final Caller official = MoneyLife.official();
    private final Caller security = administrator(Role.SECURITY_ADMIN);
    private final Caller auditor = administrator(Role.AUDIT_ADMIN);
    private UUID institution;
    private UUID line;
    private UUID request;

    @BeforeEach
    void open() {
        here.open();
        institution = population.institution();
        NewBudgetLine gift = new NewBudgetLine(
                here.region, 2026, FundingCategory.EQUIPMENT, here.hospital, Money.yuan(1000), "letter 7");
        line = acting.as(official, () -> budget.open(gift)).value();
        RequestDraft draft = new RequestDraft(
                FundingCategory.EQUIPMENT,
                "Workstation",
                "Operations are sent away",
                "",
                "",
                null,
                null,
                null,
                List.of(new DraftLine(null, "Workstation", 1, new BigDecimal("1000"))));
        request = acting.as(here.preparer, () -> funding.prepare(UUID.randomUUID(), draft))
                .value();
    }

    @Test
    @Tag("R-PLT-62")
    void ten_times_the_rows_are_asked_for_as_often_as_one_and_the_thousandth_page_once_more_at_most() {
        happen();
        Map<String, Integer> few = asked(FIRST);

        for (int i = 0; i < TEN_TIMES; i++) {
            happen();
        }

        assertThat(acting.as(here.preparer, () -> attachments.attachments(request)))
                .hasSize(TEN_TIMES + 1);
        assertThat(acting.as(here.head, () -> notices.mine(FIRST)).total()).isEqualTo(TEN_TIMES + 1);
        assertThat(acting.as(official, () -> budget.entries(line, FIRST)).total())
                .isEqualTo(TEN_TIMES + 2);
        assertThat(asked(FIRST)).isEqualTo(few);
        Map<String, Integer> far = asked(THOUSANDTH);
        few.forEach((list, statements) -> assertThat(far.get(list))
                .as("%s: how many there are comes with the rows, and by itself where there are none", list)
                .isLessThanOrEqualTo(statements + 1));
    }

    /** How many statements each list takes within a reading. */
    private Map<String, Integer> asked(Listing listing) {
        Map<String, Integer> asked = new TreeMap<>();
        asked.put("people", count(systemAdmin(), () -> people.list(listing)));
        asked.put("tours", count(systemAdmin(), () -> tours.list(listing)));
        asked.put("accounts", count(security, () -> accounts.list(listing)));
        asked.put("trail", count(auditor, () -> trail.entries(TrailFilter.NONE, listing)));
        asked.put("ledger", count(official, () -> budget.entries(line, listing)));
        asked.put("attachments", count(here.preparer, () -> attachments.attachments(request)));
        asked.put("notices", count(here.head, () -> notices.mine(listing)));
        return asked;
    }

    private int count(Caller caller, Callable<?> list) {
        return StatementCounter.during(() -> acting.as(caller, () -> {
                    reading.during(() -> acting.as(caller, list));
                    return null;
                }))
                .size();
    }

    /** Somebody comes and is sent, an account is wished, money is added, a paper is enclosed, the head is told. */
    private void happen() {
        LocalDate from = LocalDate.of(2031, 1, 1);
        population.tour(population.aidOf(institution), here.hospital, from, from.plusDays(100));
        accountLife.at(here.hospital);
        acting.as(official, () -> budget.allocate(UUID.randomUUID(), line, Money.yuan(1), "letter 8"))
                .value();
        NamedFile paper = paper();
        acting.as(here.preparer, () -> attachments.attach(UUID.randomUUID(), request, List.of(paper)))
                .value();
        happenings.tell(here.head);
    }

    private static NamedFile paper() {
        return NamedFile.from("files", "Paper.pdf", Upload.of(Sheets.pdf("Paper " + UUID.randomUUID())))
                .value();
    }

    private static Caller administrator(Role role) {
        return new Caller(UUID.randomUUID(), role.name(), Set.of(role), new Area.Region(), null, null);
    }
}
