package health.zaoxue.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;

@Tag("R-PLT-32")
@Tag("R-PLT-33")
class AnyTamperingProperties {
    private static final int LENGTH = 12;
    private final List<TrailEntry> chain = Chains.of(LENGTH);
    private final TrailEntry end = chain.get(LENGTH - 1);

    @Property(tries = 200)
    void whatever_is_removed_is_found(
            @ForAll @Size(min = 1, max = 12) Set<@IntRange(min = 1, max = 12) Integer> removed) {
        List<TrailEntry> rest = chain.stream()
                .filter(entry -> !removed.contains((int) entry.number()))
                .toList();

        List<TrailFinding> findings = walked(rest);

        assertThat(removed)
                .allMatch(number ->
                        findings.stream().anyMatch(finding -> finding.first() <= number && number <= finding.last()));
        assertThat(findings)
                .allMatch(finding -> IntStream.rangeClosed((int) finding.first(), (int) finding.last())
                        .allMatch(removed::contains));
    }

    @Property(tries = 200)
    void whatever_is_written_into_an_entry_is_found(
            @ForAll @IntRange(min = 1, max = 12) int number, @ForAll @StringLength(max = 40) String text) {
        List<TrailEntry> forged = new ArrayList<>(chain);
        TrailEntry before = chain.get(number - 1);
        forged.set(number - 1, Chains.withOther(before, text));

        assertThat(walked(forged).isEmpty()).isEqualTo(text.equals(before.after()));
    }

    @Property(tries = 200)
    void a_text_never_flows_from_one_field_into_the_next(
            @ForAll @StringLength(max = 12) String one, @ForAll @StringLength(min = 1, max = 12) String two) {
        String digest = TrailDigest.of(withBeforeAndAfter(one, two));

        assertThat(digest).isNotEqualTo(TrailDigest.of(withBeforeAndAfter(one + two, "")));
        assertThat(digest).isNotEqualTo(TrailDigest.of(withBeforeAndAfter(one + two, null)));
    }

    private static TrailEntry withBeforeAndAfter(String before, @Nullable String after) {
        TrailEntry entry = Chains.entry(1, "", TrailDigest.NONE);
        return new TrailEntry(
                1,
                entry.recordedAt(),
                null,
                "",
                "",
                "",
                "",
                "",
                entry.kind(),
                entry.object(),
                null,
                null,
                null,
                entry.change(),
                before,
                after,
                entry.previous(),
                entry.digest());
    }

    private List<TrailFinding> walked(List<TrailEntry> entries) {
        ChainWalk walk = new ChainWalk(List.of());
        entries.forEach(walk::pass);
        walk.arriveAt(new TrailHead(
                LENGTH,
                end.digest(),
                end.recordedAt(),
                entries.isEmpty() ? 0 : entries.get(entries.size() - 1).number()));
        return walk.findings();
    }
}
