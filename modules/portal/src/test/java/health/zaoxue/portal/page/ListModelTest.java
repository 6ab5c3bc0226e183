package health.zaoxue.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Waymarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

class ListModelTest {
    private static final int ALL = 60;

    private final List<Listing> questions = new ArrayList<>();
    private int length = ALL;
    private String question = "all";
    private final ListModel<Integer> model = new ListModel<>(this::page);

    @Test
    void the_first_rows_come_with_the_count() {
        assertThat(model.count(Map.of())).isEqualTo(ALL);
        assertThat(model.load(0, 10, Map.of(), Map.of())).hasSize(10).startsWith(0);

        assertThat(questions).hasSize(1);
    }

    @Test
    void rows_that_the_count_did_not_bring_are_asked_for() {
        SortMeta byName =
                SortMeta.builder().field("name").order(SortOrder.DESCENDING).build();
        FilterMeta named =
                FilterMeta.builder().field("name").filterValue("Lhasa").build();

        model.count(Map.of());
        assertThat(model.load(25, 25, Map.of(), Map.of())).startsWith(25);
        model.count(Map.of());
        model.load(0, 25, Map.of("name", byName), Map.of());
        model.count(Map.of());
        model.load(0, 25, Map.of(), Map.of("name", named));
        model.count(Map.of());
        assertThat(model.load(0, 50, Map.of(), Map.of())).hasSize(50);

        assertThat(questions).hasSize(8);
        assertThat(questions.get(3)).isEqualTo(new Listing(0, 25, "name", false, Map.of()));
        assertThat(questions.get(5).filters()).containsEntry("name", "Lhasa");
    }

    @Test
    @Tag("R-IDN-87")
    void every_row_is_handed_over_once_in_parts_as_the_list_was_asked_for_last() {
        FilterMeta named =
                FilterMeta.builder().field("name").filterValue("Lhasa").build();
        List<Integer> many = IntStream.range(0, 1001).boxed().toList();
        ListModel<Integer> whole = new ListModel<>(listing -> {
            questions.add(listing);
            return new Page<>(
                    many.subList(listing.first(), Math.min(many.size(), listing.first() + listing.size())),
                    many.size());
        });
        whole.load(25, 25, Map.of(), Map.of("name", named));
        List<Integer> given = new ArrayList<>();

        long rows = whole.each(given::add);

        assertThat(rows).isEqualTo(many.size());
        assertThat(given).isEqualTo(many);
        assertThat(questions)
                .hasSize(4)
                .allSatisfy(listing -> assertThat(listing.filters()).containsEntry("name", "Lhasa"));
    }

    @Test
    void the_next_time_everything_is_asked_again() {
        model.count(Map.of());
        model.load(0, 25, Map.of(), Map.of());
        model.load(0, 25, Map.of(), Map.of());
        model.count(Map.of());
        model.load(0, 25, Map.of(), Map.of());

        assertThat(questions).hasSize(3);
    }

    @Test
    @Tag("R-PLT-118")
    void whoever_goes_on_in_a_lengthlist_does_not_count_it_again_and_whoever_begins_does() {
        ListModel<Integer> known = new ListModel<>(this::marked);
        FilterMeta named =
                FilterMeta.builder().field("name").filterValue("Lhasa").build();

        known.count(Map.of());
        known.load(0, 25, Map.of(), Map.of());
        assertThat(known.count(Map.of())).isEqualTo(ALL);
        assertThat(known.load(25, 25, Map.of(), Map.of())).startsWith(25);
        assertThat(questions).extracting(Listing::known).containsExactly(null, marks(ALL), marks(ALL));
        assertThat(questions).extracting(Listing::size).containsExactly(25, 1, 25);

        length = ALL + 5;
        known.count(Map.of());
        assertThat(known.load(0, 25, Map.of(), Map.of())).startsWith(0);
        assertThat(known.getRowCount()).isEqualTo(ALL + 5);
        assertThat(questions).hasSize(5).last().extracting(Listing::known).isNull();

        known.count(Map.of("name", named));
        assertThat(questions).hasSize(6).last().extracting(Listing::known).isNull();
    }

    @Test
    @Tag("R-PLT-118")
    void a_page_that_has_become_shorter_than_its_list_was_is_asked_for_anew() {
        ListModel<Integer> known = new ListModel<>(this::marked);
        known.count(Map.of());
        known.load(0, 25, Map.of(), Map.of());

        length = 30;
        known.count(Map.of());

        assertThat(known.load(25, 25, Map.of(), Map.of())).hasSize(5);
        assertThat(known.getRowCount()).isEqualTo(30);
    }

    @Test
    @Tag("R-PLT-118")
    void a_list_that_has_become_another_by_what_stands_beside_the_table_is_counted() {
        ListModel<Integer> known = new ListModel<>(this::marked);
        known.count(Map.of());
        known.load(0, 25, Map.of(), Map.of());

        question = "only those here";
        length = 7;

        assertThat(known.count(Map.of())).isEqualTo(7);
        assertThat(known.load(0, 25, Map.of(), Map.of())).hasSize(7);
    }

    private Page<Integer> marked(Listing listing) {
        questions.add(listing);
        Waymarks told = listing.told(question).orElse(marks(length));
        List<Integer> rows = IntStream.range(0, length)
                .skip(listing.first())
                .limit(listing.size())
                .boxed()
                .toList();
        return new Page<>(rows, told.total(), told);
    }

    private Waymarks marks(int total) {
        return new Waymarks(question, total, List.of());
    }

    private Page<Integer> page(Listing listing) {
        questions.add(listing);
        List<Integer> rows = IntStream.range(0, ALL)
                .skip(listing.first())
                .limit(listing.size())
                .boxed()
                .toList();
        return new Page<>(rows, ALL);
    }
}
