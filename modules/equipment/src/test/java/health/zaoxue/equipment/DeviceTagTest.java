package health.zaoxue.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceTagTest {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    @Property
    @net.jqwik.api.Tag("R-EQP-03")
    void any_one_wrong_character_is_found(
            @ForAll long seed, @ForAll @IntRange(max = 6) int place, @ForAll @IntRange(max = 31) int wrong) {
        String tag = DeviceTag.draw(new Random(seed)).characters();
        Assume.that(tag.charAt(place) != ALPHABET.charAt(wrong));

        String mistyped = tag.substring(0, place) + ALPHABET.charAt(wrong) + tag.substring(place + 1);

        assertThat(DeviceTag.typed(mistyped)).isEmpty();
    }

    @Property
    @net.jqwik.api.Tag("R-EQP-03")
    void any_two_characters_that_changed_places_are_found(
            @ForAll long seed, @ForAll @IntRange(max = 6) int one, @ForAll @IntRange(max = 6) int other) {
        StringBuilder tag = new StringBuilder(DeviceTag.draw(new Random(seed)).characters());
        Assume.that(tag.charAt(one) != tag.charAt(other));

        char moved = tag.charAt(one);
        tag.setCharAt(one, tag.charAt(other));
        tag.setCharAt(other, moved);

        assertThat(DeviceTag.typed(tag.toString())).isEmpty();
    }

    @Property
    @net.jqwik.api.Tag("R-EQP-03")
    void a_tag_is_read_as_it_is_printed_and_as_people_type_it(@ForAll long seed) {
        DeviceTag tag = DeviceTag.draw(new Random(seed));

        assertThat(DeviceTag.typed(tag.printed())).contains(tag);
        assertThat(DeviceTag.typed(
                        " " + tag.printed().toLowerCase(java.util.Locale.ROOT).replace('-', ' ')))
                .contains(tag);
        assertThat(tag.characters()).doesNotContain("0", "O", "1", "I");
    }

    @ParameterizedTest
    @Tag("R-EQP-03")
    @ValueSource(strings = {"", "K7M2XQ", "K7M2XQ88", "K7M2-XQ0", "K7M2-XQI", "'; drop table", "ཀཁགངཅཆཇ", "２２２２２２２"})
    void what_cannot_be_a_tag_is_none(String typed) {
        assertThat(DeviceTag.typed(typed)).isEmpty();
    }

    @ParameterizedTest
    @Tag("R-EQP-03")
    @ValueSource(strings = {"K7M2XQ2", "ABCDEFY"})
    void the_check_character_of_tags_that_are_printed_already_stays_right(String printed) {
        assertThat(DeviceTag.typed(printed)).isPresent();
    }
}
