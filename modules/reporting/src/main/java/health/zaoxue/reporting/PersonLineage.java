package health.zaoxue.reporting;

import health.zaoxue.kernel.Translated;
import health.zaoxue.reporting.Lineage.Member;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom one person learnt from, back to the first teacher, and whom they made independent, down to the last generation.
 *
 * @param part of the lineage: those above the person, the person, and everybody below
 * @param names of those in the part
 */
public record PersonLineage(UUID person, Translated name, Lineage part, Map<UUID, Translated> names)
        implements Serializable {
    public PersonLineage {
        names = Map.copyOf(names);
    }

    /** How the person became independent; nothing of an aid mentor, and of somebody who is not independent yet. */
    public Optional<Member> member() {
        return member(person);
    }

    /** R-REP-04: the teacher's teacher and so on, the first one first and the person last. */
    public List<UUID> path() {
        Deque<UUID> path = new ArrayDeque<>(List.of(person));
        Optional<UUID> teacher = member().map(Member::mentor);
        while (teacher.isPresent() && !path.contains(teacher.orElseThrow())) {
            path.addFirst(teacher.orElseThrow());
            teacher = member(path.getFirst()).map(Member::mentor);
        }
        return List.copyOf(path);
    }

    /** Those whom the person made independent. */
    public List<Member> trained() {
        return part.members().stream()
                .filter(member -> member.mentor().equals(person))
                .toList();
    }

    /** How many stand below the person, over all generations. */
    public long below() {
        List<UUID> path = path();
        return part.members().stream()
                .filter(member -> !path.contains(member.person()))
                .count();
    }

    private Optional<Member> member(UUID someone) {
        return part.members().stream()
                .filter(member -> member.person().equals(someone))
                .findFirst();
    }
}
