package health.zaoxue.mentorship.training;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** The numbered places of an event. */
final class Seats {
    private Seats() {}

    /** R-MEN-201: the numbers that nobody has, the lowest first, none beyond the places of the event. */
    static List<Integer> free(Set<Integer> taken, int places) {
        return IntStream.rangeClosed(1, places)
                .filter(seat -> !taken.contains(seat))
                .boxed()
                .toList();
    }

    /** R-MEN-153: the lowest number that nobody has, none beyond the places of the event. */
    static OptionalInt firstFree(Set<Integer> taken, int places) {
        return IntStream.rangeClosed(1, places)
                .filter(seat -> !taken.contains(seat))
                .findFirst();
    }
}
