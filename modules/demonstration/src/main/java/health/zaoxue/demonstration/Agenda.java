package health.zaoxue.demonstration;

import health.zaoxue.platform.clock.ProgrammeClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/** What happens in the demonstration programme, by moment. Days count from today, so that the programme is always under way. */
final class Agenda {
    private final LocalDate today;
    private final Queue<Item> items = new PriorityQueue<>();
    private int noted;

    Agenda(LocalDate today) {
        this.today = today;
    }

    /** The day that lies so many days from today; negative is past. */
    LocalDate day(int offset) {
        return today.plusDays(offset);
    }

    /** The morning of that day. */
    Instant moment(int offset) {
        return day(offset)
                .atTime(LocalTime.of(8, 0))
                .atZone(ProgrammeClock.ZONE)
                .toInstant();
    }

    /** Notes an act for a day and an hour of the clock; also while the agenda is being played. */
    void at(int day, LocalTime time, Runnable act) {
        Instant moment = day(day).atTime(time).atZone(ProgrammeClock.ZONE).toInstant();
        items.add(new Item(moment, noted++, act));
    }

    /** Lets everything happen in its order, each at its own moment; what lies in the future does not happen. */
    int play(ProgrammeClock clock) {
        Instant now = clock.instant();
        int played = 0;
        for (Item next = items.poll(); next != null && next.moment().isBefore(now); next = items.poll()) {
            clock.replayAt(next.moment(), next.act());
            played++;
        }
        return played;
    }

    private record Item(Instant moment, int number, Runnable act) implements Comparable<Item> {
        private static final Comparator<Item> ORDER =
                Comparator.comparing(Item::moment).thenComparing(Item::number);

        @Override
        public int compareTo(Item other) {
            return ORDER.compare(this, other);
        }
    }
}
