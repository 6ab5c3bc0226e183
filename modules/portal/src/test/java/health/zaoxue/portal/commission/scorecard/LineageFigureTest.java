package health.zaoxue.portal.commission.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.portal.commission.scorecard.LineageFigure.Column;
import health.zaoxue.portal.commission.scorecard.LineageFigure.Count;
import health.zaoxue.portal.commission.scorecard.LineageFigure.Window;
import health.zaoxue.reporting.Lineage;
import health.zaoxue.reporting.Lineage.Member;
import health.zaoxue.reporting.Lineage.Mentor;
import health.zaoxue.reporting.Lineage.Year;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LineageFigureTest {
    private final UUID visitor = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final Lineage lineage = new Lineage(
            Instant.EPOCH,
            List.of(new Mentor(visitor, 2024)),
            List.of(member(first, 2025, 1, visitor), member(second, 2026, 2, first)),
            List.of(new Year(2024, 1, 0, 0, 0), new Year(2025, 0, 1, 0, 0), new Year(2026, 0, 0, 1, 0)));

    @Test
    @Tag("R-REP-05")
    void each_person_is_one_mark_in_the_band_of_the_generation() {
        LineageFigure figure = new LineageFigure(lineage, 2026);

        assertThat(marks(figure, 0)).isOne();
        assertThat(marks(figure, 1)).isOne();
        assertThat(marks(figure, 2)).isOne();
        assertThat(marks(figure, 3)).isZero();
        assertThat(figure.getCounts()).extracting(Count::number).containsExactly(1L, 1L);
    }

    @Test
    void each_certification_is_one_curve_from_the_generation_before() {
        LineageFigure figure = new LineageFigure(lineage, 2026);

        assertThat(figure.curves(0)).isEqualTo("M572 84C595 179 741 143 764 238");
        assertThat(figure.curves(1)).startsWith("M764 238C").endsWith("956 393");
        assertThat(figure.curves(2)).isEmpty();
    }

    @Test
    void the_bar_of_a_year_is_as_high_as_its_ratio_and_the_running_year_is_marked() {
        LineageFigure figure = new LineageFigure(lineage, 2026);

        assertThat(figure.getColumns()).extracting(Column::ratio).containsExactly("–", "0.00", "1.00");
        assertThat(figure.getColumns()).extracting(Column::barHeight).containsExactly(0.0, 0.0, 84.0);
        assertThat(figure.getColumns()).extracting(Column::running).containsExactly(false, false, true);
    }

    @Test
    @Tag("R-REP-05")
    void a_mark_stands_for_several_people_where_one_for_each_would_run_out_of_the_band() {
        LineageFigure full = new LineageFigure(crowd(120), 2026);
        LineageFigure crowded = new LineageFigure(crowd(1_201), 2026);

        assertThat(full.getPeopleInMark()).isOne();
        assertThat(marks(full, 1)).isEqualTo(120);
        assertThat(crowded.getPeopleInMark()).isEqualTo(11);
        assertThat(marks(crowded, 0)).isOne();
        assertThat(marks(crowded, 1)).isEqualTo(110);
        assertThat(crowded.curves(0).chars().filter(character -> character == 'M'))
                .hasSize(110);
        assertThat(crowded.getCounts()).extracting(Count::number).containsExactly(1_201L);
    }

    @Test
    void everybody_has_a_place_even_where_others_are_drawn() {
        Lineage crowd = crowd(1_201);
        LineageFigure figure = new LineageFigure(crowd, 2026);

        assertThat(crowd.members())
                .allMatch(member -> figure.place(member.person()).isPresent());
        assertThat(crowd.members())
                .extracting(
                        member -> figure.place(member.person()).orElseThrow().y())
                .allMatch(y -> y > 156 && y < 330);
    }

    @Test
    void many_years_stay_within_the_canvas() {
        LineageFigure figure = new LineageFigure(only(1990, 2026), 2026);

        assertThat(figure.getColumns()).extracting(Column::x).allMatch(x -> x >= 236 && x <= 1292);
    }

    @Test
    void a_phone_shows_the_columns_without_the_words_on_their_left() {
        Window window = new LineageFigure(lineage, 2026).getWindow();

        assertThat(window).isEqualTo(new Window(492, 544));
    }

    @Test
    void one_column_stands_in_the_middle_of_a_phone_and_the_last_of_many_stays_within_the_canvas() {
        assertThat(new LineageFigure(only(2026, 2026), 2026).getWindow()).isEqualTo(new Window(588, 352));
        assertThat(new LineageFigure(only(2015, 2026), 2026).getWindow()).isEqualTo(new Window(156, 1188));
    }

    private static Lineage only(int first, int last) {
        List<Year> years = IntStream.rangeClosed(first, last)
                .mapToObj(year -> new Year(year, 0, 0, 0, 0))
                .toList();
        return new Lineage(Instant.EPOCH, List.of(), List.of(), years);
    }

    private Lineage crowd(int people) {
        List<Member> members = IntStream.range(0, people)
                .mapToObj(i -> member(UUID.randomUUID(), 2025, 1, visitor))
                .toList();
        return new Lineage(
                Instant.EPOCH,
                List.of(new Mentor(visitor, 2024)),
                members,
                List.of(new Year(2024, 1, 0, 0, 0), new Year(2025, 0, people, 0, 0)));
    }

    private static long marks(LineageFigure figure, int band) {
        return figure.marks(band).chars().filter(character -> character == 'M').count();
    }

    private static Member member(UUID person, int year, int generation, UUID mentor) {
        return new Member(person, LocalDate.of(year, 5, 18), generation, mentor);
    }
}
