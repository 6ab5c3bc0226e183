package health.zaoxue.platform.persistence;

import health.zaoxue.kernel.Waymarks;
import health.zaoxue.kernel.Waymarks.Mark;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a part of a list is come by: from its beginning, from its end, or from a row that is known.
 *
 * @param from the known row, which is the first one forward and is left out backward; null for the end that is walked away from
 * @param backward towards the beginning
 * @param skipped rows that are passed over
 * @param size rows to read
 */
record Way(@Nullable Mark from, boolean backward, long skipped, long size) {
    /** R-PLT-116: the shortest way, so that a page costs what its distance from the nearest known row costs and not its number. */
    static Way to(long first, long size, Waymarks known) {
        long start = Math.min(first, known.total());
        long wanted = Math.min(size, known.total() - start);
        long end = start + wanted;
        Stream<Way> ends =
                Stream.of(new Way(null, false, start, wanted), new Way(null, true, known.total() - end, wanted));
        Stream<Way> marks = known.marks().stream()
                .filter(mark -> mark.row() <= start || mark.row() >= end)
                .map(mark -> mark.row() <= start
                        ? new Way(mark, false, start - mark.row(), wanted)
                        : new Way(mark, true, mark.row() - end, wanted));
        return Stream.concat(ends, marks)
                .min(Comparator.comparingLong(Way::skipped))
                .orElseThrow();
    }
}
