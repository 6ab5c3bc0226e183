package health.zaoxue.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who made whom independent, generation by generation; without names, because a region has tens of thousands.
 *
 * @param mentors aid mentors who decided on somebody's first certification, by the year of their first tour
 * @param members local people by the day of their first certification
 * @param years from the first member's to the current one, without a gap
 */
public record Lineage(Instant asOf, List<Mentor> mentors, List<Member> members, List<Year> years)
        implements Serializable {
    public Lineage {
        mentors = List.copyOf(mentors);
        members = List.copyOf(members);
        years = List.copyOf(years);
    }

    /** All years taken together, as year 0. */
    public Year total() {
        return new Year(
                0,
                mentors.size(),
                years.stream().mapToLong(Year::first).sum(),
                years.stream().mapToLong(Year::second).sum(),
                years.stream().mapToLong(Year::later).sum());
    }

    /** An aid mentor: generation 0. */
    public record Mentor(UUID person, int year) implements Serializable {}

    /**
     * Somebody who became independent.
     *
     * @param generation 1 where an aid mentor decided, otherwise one more than the local mentor who did
     * @param mentor who decided
     */
    public record Member(UUID person, LocalDate day, int generation, UUID mentor) implements Serializable {
        public boolean isRenewal() {
            return generation > 1;
        }
    }

    /**
     * What one calendar year brought.
     *
     * @param mentors aid mentors whose first tour began in it
     * @param first first generation, made independent by aid mentors
     * @param second second generation
     * @param later third generation and beyond
     */
    public record Year(int year, long mentors, long first, long second, long later) implements Serializable {
        public long all() {
            return first + second + later;
        }

        public long renewed() {
            return second + later;
        }

        /** R-REP-02: newly independent people whom local trainers signed off, divided by all; none in a year without any. */
        public Optional<BigDecimal> ratio() {
            return all() == 0
                    ? Optional.empty()
                    : Optional.of(
                            BigDecimal.valueOf(renewed()).divide(BigDecimal.valueOf(all()), 2, RoundingMode.HALF_UP));
        }
    }
}
