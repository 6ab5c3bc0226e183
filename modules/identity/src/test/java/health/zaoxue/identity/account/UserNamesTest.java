package health.zaoxue.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Kalsang Tenpa, kalsang.tenpa",
        "Drolkar, drolkar",
        "  Zoë   O'Neill-Lhamo , zoe.o.neill.lhamo",
        "Li, person",
        "巴桑, person"
    })
    @Tag("R-IDN-40")
    void a_user_name_resembles_the_persons(String name, String proposed) {
        assertThat(UserNames.proposed(name, Set.of())).isEqualTo(proposed);
    }

    @Property
    @net.jqwik.api.Tag("R-IDN-40")
    void whatever_the_names_each_proposal_is_well_formed_and_free(@ForAll @StringLength(max = 120) String name) {
        Set<String> taken = new HashSet<>();

        for (int i = 0; i < 12; i++) {
            String proposed = UserNames.proposed(name, taken);
            assertThat(UserNames.isWellFormed(proposed)).as(proposed).isTrue();
            assertThat(taken.add(proposed)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", ".abc", "Abc", "a b", "a@b.c", "a/b", "\u0f56\u0f40\u0fb2"})
    @Tag("R-IDN-40")
    void other_signs_make_no_user_name(String name) {
        assertThat(UserNames.isWellFormed(name)).isFalse();
    }
}
