package health.zaoxue.capacity.gap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How far the facts carry a gap. The same facts give the same milestones in whatever order they came. */
record Milestones(
        @Nullable Milestone introduced,
        @Nullable Milestone practised,
        @Nullable Milestone filled) {
    private static final Comparator<Fact> EARLIEST =
            Comparator.comparing(Fact::day).thenComparing(Fact::source);

    /**
     * A day that the facts set.
     *
     * @param behind the fact that completed it
     */
    record Milestone(LocalDate day, Fact behind) {}

    static Milestones of(Collection<? extends Fact> facts) {
        List<Fact.Case> cases = only(facts, Fact.Case.class);
        return new Milestones(
                first(cases, any -> true),
                first(cases, Fact.Case::isLocalPractice),
                filled(cases, only(facts, Fact.Certified.class)));
    }

    /** R-CAP-03: introduced with the first case; R-CAP-04: practised with the first local one under indirect supervision. */
    private static @Nullable Milestone first(List<Fact.Case> cases, Predicate<Fact.Case> counts) {
        return cases.stream()
                .filter(counts)
                .min(EARLIEST)
                .map(found -> new Milestone(found.day(), found))
                .orElse(null);
    }

    /**
     * R-CAP-05: filled on the first day on which a local person's certification is valid and an independent local case has
     * been done. Later cases cannot make it earlier, so the first one decides.
     */
    private static @Nullable Milestone filled(List<Fact.Case> cases, List<Fact.Certified> certifications) {
        Optional<Fact.Case> independent =
                cases.stream().filter(Fact.Case::isIndependent).min(EARLIEST);
        return independent
                .flatMap(first -> certifications.stream()
                        .filter(Fact.Certified::local)
                        .map(certified -> together(first, certified))
                        .flatMap(Optional::stream)
                        .min(Comparator.comparing(Milestone::day)
                                .thenComparing(found -> found.behind().source())))
                .orElse(null);
    }

    private static Optional<Milestone> together(Fact.Case independent, Fact.Certified certified) {
        Fact later = independent.day().isAfter(certified.day()) ? independent : certified;
        return certified.isValidOn(later.day()) ? Optional.of(new Milestone(later.day(), later)) : Optional.empty();
    }

    private static <T extends Fact> List<T> only(Collection<? extends Fact> facts, Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
