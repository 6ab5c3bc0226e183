package health.zaoxue.benchmarks.report;

import static health.zaoxue.benchmarks.report.MeasuredRun.times;
import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.benchmarks.story.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {
    @ParameterizedTest
    @CsvSource({"20, 0, 300, true", "20, 0, 301, false", "200, 5, 300, true", "200, 5, 301, false"})
    void the_slowest_main_page_decides(int users, int pause, double p95, boolean kept) {
        Measured run = new MeasuredRun()
                .load(users, pause, times(Page.SCORECARD, p95, 0), times(Page.REPORT, 20, 0), times(Page.FACTS, 900, 0))
                .done();

        assertThat(Targets.of(run)).singleElement().satisfies(target -> {
            assertThat(target.isKept()).isEqualTo(kept);
            assertThat(target.worst()).isEqualTo(p95);
            assertThat(target.where()).isEqualTo("Official: scorecard");
        });
    }

    @Test
    void fewer_or_more_users_have_no_target_for_time() {
        assertThat(Targets.of(new MeasuredRun()
                        .load(1, 0, times(Page.SCORECARD, 999, 0))
                        .load(50, 0, times(Page.SCORECARD, 999, 3))
                        .load(20, 5, times(Page.SCORECARD, 10, 0))
                        .done()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void a_hundred_users_see_no_error(long errors, boolean kept) {
        Measured run = new MeasuredRun()
                .load(100, 0, times(Page.SCORECARD, 2000, 0), times(Page.SAVED, 10, errors))
                .done();

        assertThat(Targets.of(run)).singleElement().extracting(Target::isKept).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "TRAINING, 12, 320000, 40000, true",
        "TRAINING, 13, 320000, 40000, false",
        "TRAINING, 12, 320001, 40000, false",
        "TRAINING, 12, 320000, 40001, false",
        "REPORT, 12, 60000, 15000, true",
        "REPORT, 12, 60001, 15000, false",
        "REPORT, 12, 60000, 15001, false"
    })
    void a_page_is_light_and_asks_little_of_the_database(Page page, int statements, int cold, int warm, boolean kept) {
        Measured run = new MeasuredRun().page(page, statements, cold, warm).done();

        assertThat(Targets.of(run)).hasSize(3);
        assertThat(Targets.of(run).stream().allMatch(Target::isKept)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"36, true", "37, false"})
    void an_act_may_ask_three_times_as_much_as_a_page(int statements, boolean kept) {
        Measured run =
                new MeasuredRun().page(Page.SEND_CASE, statements, 100, 100).done();

        assertThat(Targets.of(run)).singleElement().extracting(Target::isKept).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"105, true", "106, false"})
    void the_heap_is_flat(long viewedAgain, boolean kept) {
        List<Target> targets =
                Targets.of(new MeasuredRun().heap(100, viewedAgain).done());

        assertThat(targets).singleElement().extracting(Target::isKept).isEqualTo(kept);
    }
}
