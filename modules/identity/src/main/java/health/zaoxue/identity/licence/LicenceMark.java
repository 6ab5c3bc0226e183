package health.zaoxue.identity.licence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;

/** When somebody is told that a place of practice ends. */
final class LicenceMark {
    /** From so many days before the end on, somebody is told. */
    static final int FIRST = 90;

    /** How long after the end it is still told that it has ended, should nobody have looked on the day itself. */
    static final int LATEST = 30;

    private static final int[] MARKS = {0, 30, FIRST};

    private LicenceMark() {}

    /**
     * R-IDN-62: people are told 90 and 30 days before the end and on the last day, each once; who looks late tells the last mark
     * only.
     */
    static Optional<Integer> reached(LocalDate today, LocalDate lastDay) {
        long left = ChronoUnit.DAYS.between(today, lastDay);
        return left < -LATEST
                ? Optional.empty()
                : IntStream.of(MARKS).filter(mark -> left <= mark).boxed().findFirst();
    }
}
