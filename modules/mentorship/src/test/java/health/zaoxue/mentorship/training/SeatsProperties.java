package health.zaoxue.mentorship.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class SeatsProperties {
    @Property
    @Tag("R-MEN-153")
    void as_many_get_a_seat_as_there_are_places_and_each_another_one(
            @ForAll @IntRange(min = 1, max = 60) int places, @ForAll @IntRange(max = 90) int people) {
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < people; i++) {
            Seats.firstFree(taken, places)
                    .ifPresent(seat -> assertThat(taken.add(seat)).isTrue());
        }

        assertThat(taken).hasSize(Math.min(places, people)).allMatch(seat -> seat >= 1 && seat <= places);
    }

    @Property
    @Tag("R-MEN-201")
    void the_free_seats_are_those_that_nobody_has_the_lowest_first(
            @ForAll @IntRange(min = 1, max = 60) int places, @ForAll Set<@IntRange(min = 1, max = 90) Integer> taken) {
        List<Integer> free = Seats.free(taken, places);

        assertThat(free).isSorted().doesNotHaveDuplicates().allMatch(seat -> seat >= 1 && seat <= places);
        assertThat(free).noneMatch(taken::contains);
        assertThat(free.size() + taken.stream().filter(seat -> seat <= places).count())
                .isEqualTo(places);
    }

    @Property
    @Tag("R-MEN-153")
    void a_seat_that_was_given_back_is_the_next_one(
            @ForAll @IntRange(min = 1, max = 60) int places, @ForAll @IntRange(min = 1, max = 60) int given) {
        Set<Integer> taken = new HashSet<>();
        for (int seat = 1; seat <= places; seat++) {
            taken.add(seat);
        }
        taken.remove(given);

        assertThat(Seats.firstFree(taken, places))
                .isEqualTo(given <= places ? OptionalInt.of(given) : OptionalInt.empty());
    }
}
