package health.zaoxue.mentorship.technique;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.Cases;
import health.zaoxue.mentorship.OwnNumbers;
import health.zaoxue.mentorship.Requirements;
import health.zaoxue.mentorship.Stage;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** External fixation: 1, 2, 3, 2, 10, 2 cases, two assessors, refresh after 12 months, 8 % and 20 %. */
@Tag("R-MEN-171")
class OwnNumbersRuleTest {
    private static final Requirements CATALOGUE = Cases.EXTERNAL_FIXATION.requirements();
    private static final OwnNumbersRule RULE = new OwnNumbersRule(CATALOGUE);

    @ParameterizedTest
    @CsvSource({"assessors, 3", "refreshMonths, 11", "acceptable, 0.079", "unacceptable, 0.199"})
    void more_of_anything_with_a_reason_is_the_hospitals_to_ask(String field, String typed) {
        assertThat(RULE.against(own(0, Map.of(field, typed), "Two theatres"))).isEmpty();
        assertThat(RULE.against(own(1, Map.of(), "Two theatres"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void one_case_less_at_any_step_is_refused_there(Stage step) {
        OwnNumbers more = own(1, Map.of(), "Fewer");
        Map<Stage, Integer> cases = new EnumMap<>(more.cases());
        cases.put(step, CATALOGUE.at(step) - 1);

        assertThat(RULE.against(new OwnNumbers(
                        more.key(),
                        more.technique(),
                        more.version(),
                        cases,
                        more.assessors(),
                        more.refreshMonths(),
                        more.acceptable(),
                        more.unacceptable(),
                        more.reason())))
                .extracting(Refusal::field)
                .containsExactly(RevisionRule.field(step));
    }

    @ParameterizedTest
    @CsvSource({
        "assessors, 1",
        "assessors, 11",
        "refreshMonths, 13",
        "refreshMonths, 0",
        "acceptable, 0.081",
        "unacceptable, 0.201",
        "unacceptable, 0.08",
    })
    void nothing_else_is_loosened_either(String field, String typed) {
        assertThat(RULE.against(own(1, Map.of(field, typed), "Looser")))
                .extracting(Refusal::field)
                .containsExactly(field);
    }

    @Test
    void it_says_why_and_differs_from_the_catalogue() {
        assertThat(RULE.against(own(1, Map.of(), " ")))
                .extracting(Refusal::field)
                .containsExactly("reason");
        assertThat(RULE.against(own(0, Map.of("acceptable", "0.080"), "None")))
                .extracting(Refusal::code)
                .containsExactly("technique.own-as-catalogue");
    }

    @Property
    void what_is_asked_for_is_never_below_the_catalogue(
            @ForAll @IntRange(min = -3, max = 3) int more,
            @ForAll @IntRange(min = 0, max = 12) int assessors,
            @ForAll @IntRange(min = 0, max = 24) int months) {
        OwnNumbers own = own(more, Map.of("assessors", "" + assessors, "refreshMonths", "" + months), "Because");
        boolean stricter = more >= 0 && assessors >= 2 && assessors <= 10 && months >= 1 && months <= 12;
        boolean different = more != 0 || assessors != 2 || months != 12;

        assertThat(RULE.against(own).isEmpty()).isEqualTo(stricter && different);
    }

    /** As the catalogue says, with so many more cases at each step and what is typed elsewhere. */
    private static OwnNumbers own(int more, Map<String, String> typed, String reason) {
        Map<Stage, Integer> cases = new EnumMap<>(Stage.class);
        List.of(Stage.values()).forEach(step -> cases.put(step, CATALOGUE.at(step) + more));
        return new OwnNumbers(
                UUID.randomUUID(),
                Cases.EXTERNAL_FIXATION.id(),
                1,
                cases,
                Integer.parseInt(typed.getOrDefault("assessors", "2")),
                Integer.parseInt(typed.getOrDefault("refreshMonths", "12")),
                new BigDecimal(typed.getOrDefault("acceptable", "0.08")),
                new BigDecimal(typed.getOrDefault("unacceptable", "0.20")),
                reason);
    }
}
