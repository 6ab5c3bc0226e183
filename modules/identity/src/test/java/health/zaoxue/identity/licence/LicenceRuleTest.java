package health.zaoxue.identity.licence;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.identity.LicenceBasis;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-IDN-61")
@net.jqwik.api.Tag("R-IDN-61")
class LicenceRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID HOSPITAL = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void somebody_sent_practises_at_a_hospital_without_registration_until_a_last_day() {
        assertThat(LicenceRule.whyNot(exempt(HOSPITAL, null, DAY.plusYears(1)), true, List.of()))
                .isEmpty();
        assertThat(LicenceRule.whyNot(exempt(HOSPITAL, null, null), true, List.of()))
                .hasValue(Refusal.at("to", "identity.licence.exempt.without.end"));
        assertThat(LicenceRule.whyNot(exempt(null, OTHER, DAY.plusYears(1)), true, List.of()))
                .hasValue(Refusal.at("basis", "identity.licence.not.sent"));
        assertThat(LicenceRule.whyNot(exempt(HOSPITAL, null, DAY.plusYears(1)), false, List.of()))
                .hasValue(Refusal.at("basis", "identity.licence.not.sent"));
    }

    @Test
    void a_second_main_place_begins_on_the_day_after_the_first_has_ended() {
        LicenceFacts first = at(HOSPITAL, LicenceBasis.MAIN, DAY, DAY.plusDays(9));

        assertThat(LicenceRule.whyNot(at(OTHER, LicenceBasis.MAIN, DAY.plusDays(9), null), false, List.of(first)))
                .hasValue(Refusal.at("basis", "identity.licence.second.main", DAY));
        assertThat(LicenceRule.whyNot(at(OTHER, LicenceBasis.MAIN, DAY.plusDays(10), null), false, List.of(first)))
                .isEmpty();
        assertThat(LicenceRule.whyNot(at(OTHER, LicenceBasis.FILED, DAY, null), false, List.of(first)))
                .isEmpty();
    }

    @Test
    void a_place_is_on_record_once_at_a_time_whatever_the_basis() {
        LicenceFacts first = at(HOSPITAL, LicenceBasis.MAIN, DAY, null);

        assertThat(LicenceRule.whyNot(at(HOSPITAL, LicenceBasis.FILED, DAY.plusYears(3), null), false, List.of(first)))
                .hasValue(Refusal.at("place", "identity.licence.place.repeated", DAY));
    }

    @Test
    void twenty_years_are_the_longest_registration_and_its_last_day_is_not_before_its_first() {
        assertThat(LicenceRule.whyNotDays(DAY, null)).isEmpty();
        assertThat(LicenceRule.whyNotDays(DAY, DAY)).isEmpty();
        assertThat(LicenceRule.whyNotDays(DAY, DAY.minusDays(1))).hasValue(Refusal.at("to", "period.reversed"));
        assertThat(LicenceRule.whyNotDays(DAY, DAY.plusYears(20))).isEmpty();
        assertThat(LicenceRule.whyNotDays(DAY, DAY.plusYears(20).plusDays(1)))
                .hasValue(Refusal.at("to", "identity.licence.too.long", 20));
    }

    @Property
    void whatever_is_entered_there_is_one_main_place_a_day_and_each_place_once(
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 300) Integer> starts,
            @ForAll @IntRange(min = 0, max = 90) int length) {
        List<LicenceFacts> entered = new ArrayList<>();
        List<UUID> places = List.of(HOSPITAL, OTHER, UUID.randomUUID());

        for (int start : starts) {
            LicenceBasis basis = start % 2 == 0 ? LicenceBasis.MAIN : LicenceBasis.FILED;
            LocalDate from = DAY.plusDays(start);
            LicenceFacts wanted = at(places.get(start % 3), basis, from, from.plusDays(length));
            if (LicenceRule.whyNot(wanted, false, entered).isEmpty()) {
                entered.add(wanted);
            }
        }

        for (int day = 0; day < 400; day++) {
            LocalDate today = DAY.plusDays(day);
            List<LicenceFacts> valid = entered.stream()
                    .filter(facts -> facts.period().contains(today))
                    .toList();
            assertThat(valid)
                    .filteredOn(facts -> facts.basis() == LicenceBasis.MAIN)
                    .hasSizeLessThan(2);
            assertThat(valid).extracting(LicenceFacts::place).doesNotHaveDuplicates();
        }
    }

    private static LicenceFacts exempt(@Nullable UUID hospital, @Nullable UUID institution, @Nullable LocalDate to) {
        return new LicenceFacts(PERSON, LicenceBasis.SUPPORT_EXEMPT, hospital, institution, new Period(DAY, to));
    }

    private static LicenceFacts at(UUID hospital, LicenceBasis basis, LocalDate from, @Nullable LocalDate to) {
        return new LicenceFacts(PERSON, basis, hospital, null, new Period(from, to));
    }
}
