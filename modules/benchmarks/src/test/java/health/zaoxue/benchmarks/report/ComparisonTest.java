package health.zaoxue.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.zaoxue.benchmarks.story.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    @ParameterizedTest
    @CsvSource({
        "100, 125, false",
        "100, 126, true",
        "100, 80, false",
        "100, 79, true",
        "0.2, 0.9, false",
        "0, 3, true",
        "0, 0, false"
    })
    void a_quarter_more_or_less_is_worth_a_line(double accepted, double now, boolean notable) {
        Comparison comparison = new Comparison(Map.of("p95", accepted), Map.of("p95", now));

        assertThat(comparison.all()).hasSize(1);
        assertThat(comparison.notable()).hasSize(notable ? 1 : 0);
    }

    @Test
    void what_only_one_run_has_measured_is_not_compared() {
        assertThat(new Comparison(Map.of("a", 1.0, "b", 2.0), Map.of("b", 4.0, "c", 3.0)).all())
                .singleElement()
                .satisfies(ratio -> {
                    assertThat(ratio.name()).isEqualTo("b");
                    assertThat(ratio.value()).isCloseTo(2, within(1e-9));
                });
    }

    @Test
    void a_run_comes_back_from_its_file_as_it_went_in(@TempDir Path folder) {
        Measured run = new MeasuredRun()
                .page(Page.TRAINING, 7, 200_000, 12_345)
                .load(20, 0, MeasuredRun.times(Page.TRAINING, 123.456, 2))
                .heap(200_100, 200_100)
                .done();
        Map<String, Double> figures = Figures.of(run);
        ResultFile file = new ResultFile(folder.resolve("deeper/accepted.json"));

        assertThat(file.figures()).isEmpty();
        file.write("2026-11-22", run.machine(), figures);

        assertThat(file.figures())
                .isEqualTo(figures)
                .containsEntry("training.statements", 7.0)
                .containsEntry("training.warm-kB", 12.35)
                .containsEntry("users-20.training.p95-ms", 123.46)
                .containsEntry("users-20.errors", 2.0)
                .containsEntry("session.full-kB", 1.0)
                .containsEntry("start.again-s", 20.0);
    }

    @Test
    void a_report_says_which_targets_are_kept_and_what_has_changed() {
        Measured run =
                new MeasuredRun().page(Page.TRAINING, 13, 200_000, 12_000).done();

        String report = new Report(run, Map.of("training.statements", 10.0)).written();

        assertThat(report)
                .contains("| SQL statements of a page")
                .containsPattern("\\|\\s+12 \\|\\s+13 \\|\\s+NO \\| Physician: my training \\|")
                .containsPattern("\\| training.statements \\|\\s+10 \\|\\s+13 \\|\\s+1.30 \\|");
    }

    @Test
    void a_table_is_markdown_whose_columns_stand_below_each_other() {
        assertThat(new Table("page", "ms").row("a longer name", 7).toString()).isEqualTo("""
                        | page          |  ms |
                        | ------------- | --: |
                        | a longer name |   7 |
                        """);
    }
}
