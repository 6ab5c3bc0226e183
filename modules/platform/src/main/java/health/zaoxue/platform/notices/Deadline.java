package health.zaoxue.platform.notices;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;

/** R-PLT-29: people are told of an end 90, 60 and 30 days before it, each time once; who looks late tells the last mark only. */
public final class Deadline {
    /** From so many days before the end on, somebody is told. */
    public static final int FIRST_MARK = 90;

    private static final int[] MARKS = {30, 60, FIRST_MARK};

    private Deadline() {}

    /** The mark that has been reached: 90, 60 or 30 days; none while the end is farther away, or past. */
    public static Optional<Integer> mark(LocalDate today, LocalDate lastDay) {
        long left = ChronoUnit.DAYS.between(today, lastDay);
        return IntStream.of(MARKS)
                .filter(mark -> left >= 0 && left <= mark)
                .boxed()
                .findFirst();
    }
}
