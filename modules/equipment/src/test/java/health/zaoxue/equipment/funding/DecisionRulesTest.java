package health.zaoxue.equipment.funding;

import static health.zaoxue.equipment.funding.Drafts.decision;
import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.equipment.EquipmentModelView;
import health.zaoxue.equipment.SiteCheck;
import health.zaoxue.equipment.Verdict;
import health.zaoxue.equipment.VerdictOption;
import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Translated;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionRulesTest {
    private static final Altitude NAGQU = new Altitude(4500);

    private final UUID official = UUID.randomUUID();
    private final FundingRequest request = Drafts.underReview("100", UUID.randomUUID(), UUID.randomUUID());

    @ParameterizedTest
    @Tag("R-EQP-26")
    @CsvSource({"3000, false", "4499, false", "4500, true", "5000, true"})
    void a_request_passes_when_its_weakest_model_is_rated_for_the_place(int rated, boolean passes) {
        SiteCheck check = new SiteCheck(NAGQU, List.of(model(5000), model(rated)));

        assertThat(check.passes()).isEqualTo(passes);
    }

    @Test
    @Tag("R-EQP-26")
    void the_weakest_model_is_named() {
        SiteCheck check = new SiteCheck(NAGQU, List.of(model(5000), model(3000), model(4500)));

        assertThat(check.weakest()).map(EquipmentModelView::maxAltitude).contains(new Altitude(3000));
    }

    @Test
    @Tag("R-EQP-26")
    void plain_approval_alone_is_closed_while_the_altitude_check_fails() {
        List<VerdictOption> options = DecisionRules.options(request, official, survey(false, model(3000)));

        assertThat(options)
                .filteredOn(VerdictOption::isOpen)
                .extracting(VerdictOption::verdict)
                .doesNotContain(Verdict.APPROVE)
                .hasSize(3);
        assertThat(options.get(0).reason()).map(Refusal::code).contains("decision.altitude");
    }

    @Test
    @Tag("R-EQP-21")
    void every_decision_is_closed_to_whoever_works_for_the_institution_that_would_be_paid() {
        List<VerdictOption> options = DecisionRules.options(request, official, survey(true, model(5000)));

        assertThat(options)
                .extracting(option -> option.reason().map(Refusal::code))
                .containsOnly(Optional.of("duty.employer-paid"));
    }

    @Test
    @Tag("R-EQP-26")
    void a_request_for_things_without_a_rating_passes() {
        assertThat(new SiteCheck(NAGQU, List.of()).passes()).isTrue();
    }

    @Test
    @Tag("R-EQP-33")
    void an_approval_with_conditions_names_at_least_one() {
        assertThat(DecisionRules.refusals(decision(request, Verdict.APPROVE_WITH_CONDITIONS, "needs proof", " ")))
                .extracting(Refusal::field)
                .containsExactly("conditions");
        assertThat(DecisionRules.refusals(
                        decision(request, Verdict.APPROVE_WITH_CONDITIONS, "needs proof", "A letter")))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("R-EQP-33")
    @CsvSource({"10, ''", "11, conditions"})
    void an_approval_has_a_bounded_number_of_conditions(int number, String field) {
        String[] conditions =
                Collections.nCopies(number, "A letter of the maker").toArray(String[]::new);

        assertThat(DecisionRules.refusals(
                        decision(request, Verdict.APPROVE_WITH_CONDITIONS, "needs proof", conditions)))
                .extracting(Refusal::field)
                .hasSize(field.isEmpty() ? 0 : 1)
                .allMatch(field::equals);
    }

    @Test
    @Tag("R-EQP-33")
    void a_condition_belongs_to_an_approval_with_conditions_only() {
        assertThat(DecisionRules.refusals(decision(request, Verdict.REJECT, "no need", "A letter")))
                .extracting(Refusal::code)
                .containsExactly("decision.no-conditions");
    }

    @Test
    @Tag("R-EQP-33")
    void a_plain_approval_needs_no_reason() {
        assertThat(DecisionRules.refusals(decision(request, Verdict.APPROVE, "")))
                .isEmpty();
        assertThat(DecisionRules.refusals(decision(request, Verdict.RETURN, "  ")))
                .extracting(Refusal::field)
                .containsExactly("reason");
    }

    private static Survey survey(boolean paysTheirEmployer, EquipmentModelView asked) {
        return new Survey(new SiteCheck(NAGQU, List.of(asked)), UUID.randomUUID(), paysTheirEmployer);
    }

    private static EquipmentModelView model(int maxAltitude) {
        return new EquipmentModelView(
                UUID.randomUUID(),
                "ANES-STD",
                Translated.of("Anaesthesia workstation", null),
                "ANES",
                Translated.of("Anaesthesia workstation", null),
                new Altitude(maxAltitude),
                50,
                null,
                400,
                6,
                Money.yuan(220_000),
                "220 V",
                20);
    }
}
