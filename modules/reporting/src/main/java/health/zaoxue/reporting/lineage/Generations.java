package health.zaoxue.reporting.lineage;

import health.zaoxue.reporting.Lineage;
import health.zaoxue.reporting.Lineage.Member;
import health.zaoxue.reporting.Lineage.Mentor;
import health.zaoxue.reporting.Lineage.Year;
import health.zaoxue.reporting.lineage.FirstCertification.Decider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sorts newly independent people into years and generations. */
final class Generations {
    private static final Comparator<FirstCertification> BY_DAY =
            Comparator.comparing(FirstCertification::day).thenComparing(FirstCertification::person);

    private final List<FirstCertification> inOrder;

    Generations(List<FirstCertification> certifications) {
        inOrder = certifications.stream().sorted(BY_DAY).toList();
    }

    /** The part that belongs to one hospital, or all. */
    Lineage of(@Nullable UUID hospital, Instant asOf, int currentYear) {
        List<FirstCertification> shown = inOrder.stream()
                .filter(certification ->
                        hospital == null || certification.hospital().equals(hospital))
                .toList();
        List<Mentor> mentors = mentors(shown);
        List<Member> members = shown.stream().map(FirstCertification::member).toList();
        return new Lineage(asOf, mentors, members, years(mentors, members, currentYear));
    }

    private static List<Mentor> mentors(List<FirstCertification> shown) {
        Map<UUID, Mentor> mentors = new LinkedHashMap<>();
        for (FirstCertification certification : shown) {
            Decider mentor = certification.mentor();
            if (!mentor.local()) {
                int year = (mentor.since() == null ? certification.day() : mentor.since()).getYear();
                mentors.putIfAbsent(mentor.person(), new Mentor(mentor.person(), year));
            }
        }
        return new ArrayList<>(mentors.values());
    }

    private static List<Year> years(List<Mentor> mentors, List<Member> members, int currentYear) {
        int first = IntStream.concat(
                        mentors.stream().mapToInt(Mentor::year),
                        members.stream().mapToInt(member -> member.day().getYear()))
                .min()
                .orElse(currentYear + 1);
        return IntStream.rangeClosed(first, currentYear)
                .mapToObj(year -> new Year(
                        year,
                        mentors.stream().filter(mentor -> mentor.year() == year).count(),
                        count(members, year, generation -> generation == 1),
                        count(members, year, generation -> generation == 2),
                        count(members, year, generation -> generation > 2)))
                .toList();
    }

    private static long count(List<Member> members, int year, Predicate<Integer> generation) {
        return members.stream()
                .filter(member -> member.day().getYear() == year && generation.test(member.generation()))
                .count();
    }
}
