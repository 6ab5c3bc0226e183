package health.zaoxue.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.FactViews;
import health.zaoxue.testing.RandomFacts;
import health.zaoxue.testing.SecondCount;
import health.zaoxue.testing.StatementCounter;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class FiguresIT {
    private static final int ROUNDS = 6;
    private static final int PAGE = 7;

    @Inject
    private ScorecardService scorecards;

    @Inject
    private LineageService lineages;

    @Inject
    private Acting acting;

    @Inject
    private TrainingHospital here;

    @Inject
    private TrainingHospital there;

    @Inject
    private RandomFacts facts;

    @Inject
    private FactViews views;

    @BeforeEach
    void open() {
        here.open();
        there.open();
    }

    @Test
    @Tag("R-PLT-116")
    @Tag("R-REP-01")
    void every_figure_is_what_a_second_count_finds_and_what_its_rows_amount_to() {
        for (int round = 1; round <= ROUNDS; round++) {
            Random random = new Random(round);
            facts.enter(round % 2 == 0 ? here : there, random);
            SecondCount count = new SecondCount(views, here.today());
            for (Indicator indicator : Indicator.values()) {
                for (@Nullable UUID hospital : new @Nullable UUID[] {null, here.hospital, there.hospital}) {
                    check(indicator, hospital, count);
                }
            }
        }
    }

    private void check(Indicator indicator, @Nullable UUID hospital, SecondCount count) {
        Scope scope = new Scope(hospital, null);
        Figure figure = official(() -> scorecards.figure(indicator, scope));
        List<FactRow> rows = everyRow(indicator, scope);

        assertThat(figure.value())
                .as("%s at %s", indicator, hospital)
                .isEqualByComparingTo(count.of(indicator.name(), hospital));
        assertThat(rows).as("rows of %s", indicator).hasSize(Math.toIntExact(figure.rows()));
        assertThat(rows).extracting(FactRow::id).doesNotHaveDuplicates();
        assertThat(amount(indicator, rows)).as("rows of %s", indicator).isEqualByComparingTo(figure.value());
    }

    private List<FactRow> everyRow(Indicator indicator, Scope scope) {
        List<FactRow> rows = new ArrayList<>();
        FactPage page = new FactPage(new Page<>(List.of(), 0), null);
        do {
            Listing next = new Listing(
                    rows.size(), PAGE, null, true, Map.of(), page.page().known());
            page = official(() -> scorecards.facts(indicator, scope, next));
            rows.addAll(page.page().rows());
        } while (rows.size() < page.page().total() && !page.page().rows().isEmpty());
        return rows;
    }

    private BigDecimal amount(Indicator indicator, List<FactRow> rows) {
        if (indicator.unit() != Indicator.Unit.YUAN) {
            return BigDecimal.valueOf(rows.size());
        }
        int last = official(() -> scorecards.columns(indicator)).size() - 1;
        return rows.stream().map(row -> (BigDecimal) row.cells().get(last)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    @Tag("R-REP-01")
    void the_figures_of_each_hospital_are_those_of_the_scorecard_for_it_alone() {
        facts.enter(here, new Random(20261122));

        Scorecard all = official(() -> scorecards.scorecard(Scope.everything()));

        HospitalFigures own = all.hospitals().stream()
                .filter(hospital -> hospital.hospital().equals(here.hospital))
                .findFirst()
                .orElseThrow();
        for (Indicator indicator : Indicator.values()) {
            Figure alone = official(() -> scorecards.figure(indicator, new Scope(here.hospital, null)));
            assertThat(own.figure(indicator).value()).as(indicator.name()).isEqualByComparingTo(alone.value());
            assertThat(own.figure(indicator).rows()).as(indicator.name()).isEqualTo(alone.rows());
        }
    }

    @Test
    @Tag("R-REP-01")
    void a_filter_keeps_rows_and_total_together_and_the_export_gives_them_all() {
        facts.enter(here, new Random(3));
        Scope scope = new Scope(here.hospital, null);
        Listing local = new Listing(0, 2, "person", false, Map.of("person", "local", "unknown", "x"));

        FactPage page = official(() -> scorecards.facts(Indicator.BECAME_INDEPENDENT, scope, local));
        List<FactRow> exported = new ArrayList<>();
        long told = official(() -> scorecards.eachFact(Indicator.BECAME_INDEPENDENT, scope, local, exported::add));

        assertThat(exported).hasSize(Math.toIntExact(page.page().total()));
        assertThat(told).isEqualTo(exported.size());
        assertThat(page.page().rows())
                .isEqualTo(exported.subList(0, page.page().rows().size()));
    }

    @Test
    void a_page_sends_as_many_statements_for_many_rows_as_for_few() {
        int few = StatementCounter.during(() -> official(() -> scorecards.scorecard(Scope.everything())))
                .size();
        facts.enter(here, new Random(1));
        facts.enter(there, new Random(2));

        int many = StatementCounter.during(() -> official(() -> scorecards.scorecard(Scope.everything())))
                .size();
        int list = StatementCounter.during(() -> official(
                        () -> scorecards.facts(Indicator.AID_STAFF_IN_PLACE, Scope.everything(), Listing.first(500))))
                .size();
        int lineage = StatementCounter.during(() -> official(() -> lineages.lineage(null)))
                .size();

        assertThat(many)
                .as("who asks, all indicators, the hospitals")
                .isEqualTo(few)
                .isEqualTo(3);
        assertThat(list).as("who asks, the rows, their sum").isEqualTo(3);
        assertThat(lineage).as("who asks, the people").isEqualTo(2);
    }

    @Test
    @Tag("R-REP-02")
    void the_lineage_holds_everybody_who_became_independent() {
        facts.enter(here, new Random(5));

        Lineage lineage = official(() -> lineages.lineage(here.hospital));

        Figure became = official(() -> scorecards.figure(Indicator.BECAME_INDEPENDENT, new Scope(here.hospital, null)));
        assertThat(lineage.members()).hasSize(Math.toIntExact(became.rows()));
        for (Lineage.Year year : lineage.years()) {
            Figure inYear = official(
                    () -> scorecards.figure(Indicator.BECAME_INDEPENDENT, new Scope(here.hospital, year.year())));
            assertThat(inYear.rows()).as("%s", year.year()).isEqualTo(year.all());
        }
    }

    @Test
    void only_the_commission_reads_the_scorecard() {
        assertThatThrownBy(() -> acting.as(here.head, () -> scorecards.scorecard(Scope.everything())))
                .isInstanceOf(NotPermitted.class);
    }

    private <T> T official(Callable<T> act) {
        Caller official = new Caller(
                UUID.randomUUID(), "Official", Set.of(Role.COMMISSION_OFFICIAL), new Area.Region(), null, null);
        return acting.as(official, act);
    }
}
