package health.zaoxue.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-PLT-33")
class ChainWalkTest {
    private static final Instant LATER = Instant.parse("2026-05-19T00:05:00Z");
    private final List<TrailEntry> chain = Chains.of(6);

    @Test
    void a_whole_chain_has_no_findings() {
        assertThat(findings(chain, headOf(chain))).isEmpty();
        assertThat(findings(List.of(), new TrailHead(0, TrailDigest.NONE, LATER, 0)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6})
    void a_changed_entry_is_named(int number) {
        List<TrailEntry> forged = new ArrayList<>(chain);
        forged.set(number - 1, Chains.withOther(chain.get(number - 1), "{\"altitude_m\": 9}"));

        assertThat(findings(forged, headOf(chain)))
                .singleElement()
                .satisfies(finding -> assertNames(finding, TrailFault.CHANGED, number, number))
                .satisfies(finding -> assertThat(finding.detail()).contains("identity.hospital"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void an_entry_that_was_changed_together_with_its_digest_is_named_by_the_next(int number) {
        List<TrailEntry> forged = new ArrayList<>(chain);
        forged.set(number - 1, Chains.sealed(Chains.withOther(chain.get(number - 1), "{\"altitude_m\": 9}")));

        assertThat(findings(forged, headOf(chain)))
                .singleElement()
                .satisfies(finding -> assertNames(finding, TrailFault.CHANGED, number, number));
    }

    @Test
    void the_last_entry_changed_together_with_its_digest_is_found_by_the_head() {
        List<TrailEntry> forged = new ArrayList<>(chain);
        forged.set(5, Chains.sealed(Chains.withOther(chain.get(5), "{\"altitude_m\": 9}")));

        assertThat(findings(forged, headOf(chain)))
                .singleElement()
                .satisfies(finding -> assertNames(finding, TrailFault.HEAD_MOVED, 6, 6));
    }

    @Test
    void removed_entries_are_named() {
        List<TrailEntry> cut = new ArrayList<>(chain);
        cut.subList(1, 4).clear();

        assertThat(findings(cut, headOf(chain)))
                .singleElement()
                .satisfies(finding -> assertNames(finding, TrailFault.REMOVED, 2, 4));
    }

    @Test
    void entries_that_were_cut_off_are_named_by_the_head() {
        assertThat(findings(chain.subList(0, 4), headOf(chain)))
                .singleElement()
                .satisfies(finding -> assertNames(finding, TrailFault.CUT_OFF, 5, 6));
    }

    @Test
    void entries_that_were_cut_off_together_with_the_head_are_named_by_the_head_outside_the_database() {
        List<TrailEntry> rest = chain.subList(0, 4);

        assertThat(findings(rest, headOf(rest), kept(chain.get(5))))
                .singleElement()
                .satisfies(finding -> assertNames(finding, TrailFault.CUT_OFF, 5, 6));
        assertThat(findings(rest, headOf(rest), kept(chain.get(3)))).isEmpty();
    }

    @Test
    void a_chain_that_was_written_anew_differs_from_the_head_outside_the_database() {
        List<TrailEntry> anew = new ArrayList<>(Chains.of(1));
        for (int number = 2; number <= 6; number++) {
            anew.add(Chains.sealed(Chains.entry(
                    number, "{\"altitude_m\": 9}", anew.get(number - 2).digest())));
        }

        assertThat(findings(anew, headOf(anew))).isEmpty();
        assertThat(findings(anew, headOf(anew), kept(chain.get(4))))
                .singleElement()
                .satisfies(finding -> assertNames(finding, TrailFault.REWRITTEN, 1, 5));
    }

    @Test
    void a_head_that_was_turned_back_is_found() {
        TrailHead back = new TrailHead(4, chain.get(3).digest(), chain.get(3).recordedAt(), 6);

        assertThat(findings(chain, back))
                .singleElement()
                .satisfies(finding -> assertNames(finding, TrailFault.HEAD_MOVED, 4, 6));
    }

    private static void assertNames(TrailFinding finding, TrailFault fault, long first, long last) {
        assertThat(finding.fault()).isEqualTo(fault);
        assertThat(finding.first()).isEqualTo(first);
        assertThat(finding.last()).isEqualTo(last);
    }

    private static TrailHead headOf(List<TrailEntry> entries) {
        TrailEntry last = entries.get(entries.size() - 1);
        return new TrailHead(last.number(), last.digest(), last.recordedAt(), last.number());
    }

    private static KeptHead kept(TrailEntry entry) {
        return new KeptHead(LATER, entry.number(), entry.digest());
    }

    private static List<TrailFinding> findings(List<TrailEntry> entries, TrailHead head, KeptHead... kept) {
        ChainWalk walk = new ChainWalk(List.of(kept));
        entries.forEach(walk::pass);
        walk.arriveAt(head);
        return walk.findings();
    }
}
