package health.zaoxue.mentorship.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.NewPairings;
import health.zaoxue.mentorship.PairingManner;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-MEN-81")
class GroupRuleTest {
    @ParameterizedTest
    @CsvSource({
        "ONE_TO_ONE, 1, 1, ",
        "ONE_TO_ONE, 1, 2, pairing.not-one-to-one",
        "ONE_TO_ONE, 2, 1, pairing.not-one-to-one",
        "EXPERT_BACKBONE, 1, 1, ",
        "EXPERT_BACKBONE, 1, 12, ",
        "EXPERT_BACKBONE, 2, 3, pairing.more-than-one-expert",
        "TEAM, 2, 2, ",
        "TEAM, 12, 12, ",
        "TEAM, 1, 2, pairing.not-a-team",
        "TEAM, 2, 1, pairing.not-a-team",
        "TEAM, 13, 2, pairing.too-many",
        "TEAM, 2, 13, pairing.too-many",
        "TEAM, 0, 2, choice.missing",
        "ONE_TO_ONE, 1, 0, choice.missing"
    })
    void a_manner_says_how_many_it_joins(PairingManner manner, int mentors, int apprentices, String refusal) {
        List<String> codes = GroupRule.against(wanted(manner, mentors, apprentices)).stream()
                .map(Refusal::code)
                .toList();

        assertThat(codes).isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void each_master_is_paired_with_each_apprentice_once_and_always_in_the_same_order() {
        NewPairings wanted = wanted(PairingManner.TEAM, 2, 3);
        NewPairings turned = new NewPairings(
                wanted.key(),
                wanted.manner(),
                List.of(new UUID(1, 2), new UUID(1, 1), new UUID(1, 2)),
                List.of(new UUID(2, 3), new UUID(2, 1), new UUID(2, 2)),
                wanted.hospital(),
                wanted.specialty(),
                wanted.period(),
                wanted.objectives());

        assertThat(wanted.each()).hasSize(6).doesNotHaveDuplicates();
        assertThat(turned.each().toList()).isEqualTo(wanted.each().toList());
    }

    private static NewPairings wanted(PairingManner manner, int mentors, int apprentices) {
        return new NewPairings(
                new UUID(9, 9),
                manner,
                ids(1, mentors),
                ids(2, apprentices),
                new UUID(5, 1),
                "ORTHO",
                new Period(LocalDate.of(2026, 1, 1), null),
                "");
    }

    private static List<UUID> ids(long side, int number) {
        return LongStream.rangeClosed(1, number)
                .mapToObj(i -> new UUID(side, i))
                .toList();
    }
}
