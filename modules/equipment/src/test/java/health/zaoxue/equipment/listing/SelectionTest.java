package health.zaoxue.equipment.listing;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.equipment.FundingCategory;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {
    @Test
    void without_conditions_there_is_no_clause() {
        assertThat(new Selection()
                        .andIf("l.year = :year", "year", Optional.empty())
                        .where())
                .isEmpty();
    }

    @Test
    void conditions_hold_together() {
        assertThat(new Selection().and("a = :a", "a", 1).and("1 = 0").where()).isEqualTo(" where a = :a and 1 = 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "' or 1=1 --", "2026-05", "99999999999"})
    void what_is_not_of_the_kind_selects_nothing_away(String typed) {
        Map<String, String> filters = Map.of("x", typed);

        assertThat(Selection.id(filters, "x")).isEmpty();
        assertThat(Selection.constant(filters, "x", FundingCategory.class)).isEmpty();
    }

    @Test
    void what_is_of_the_kind_selects() {
        Map<String, String> filters = Map.of("kind", "EDUCATION", "text", " ");

        assertThat(Selection.constant(filters, "kind", FundingCategory.class)).contains(FundingCategory.EDUCATION);
        assertThat(Selection.part(filters, "text")).isEmpty();
        assertThat(new Selection()
                        .andIf("r.kind = :kind", "kind", Selection.constant(filters, "kind", FundingCategory.class))
                        .where())
                .isEqualTo(" where r.kind = :kind");
    }

    @Test
    void wildcards_in_a_text_are_taken_literally() {
        assertThat(Selection.part(Map.of("text", " 50%_A! "), "text")).contains("%50!%!_a!!%");
    }
}
