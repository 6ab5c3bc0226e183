package health.zaoxue.mentorship.caselog;

import static health.zaoxue.mentorship.Cases.EXTERNAL_FIXATION;
import static health.zaoxue.mentorship.Cases.MENTOR;
import static health.zaoxue.mentorship.Cases.PERSON;
import static health.zaoxue.mentorship.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.EntryState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-MEN-07")
class CaseEntryTest {
    private static final Instant NOW = Instant.parse("2026-05-18T02:00:00Z");
    private static final CaseDetails DETAILS = new CaseDetails(
            EXTERNAL_FIXATION.id(),
            CaseRole.ASSISTED,
            TODAY,
            Complexity.AVERAGE,
            CaseOutcome.AS_PLANNED,
            MENTOR,
            "hold the retractor still");

    private enum Act {
        WRITE,
        SUBMIT,
        GIVE_BACK,
        SIGN_OFF
    }

    @Test
    void it_is_sent_returned_sent_again_and_signed_off() {
        CaseEntry entry = draft();

        entry.submit(NOW);
        entry.giveBack();
        entry.write(DETAILS);
        entry.submit(NOW);
        entry.signOff();

        assertThat(entry.state()).isEqualTo(EntryState.SIGNED_OFF);
    }

    @Test
    void a_draft_without_a_mentor_cannot_be_sent() {
        CaseEntry entry = new CaseEntry(
                UUID.randomUUID(),
                new Author(PERSON, UUID.randomUUID()),
                new CaseDetails(
                        DETAILS.technique(), DETAILS.role(), TODAY, DETAILS.complexity(), DETAILS.outcome(), null, ""),
                NOW);

        assertThatThrownBy(() -> entry.submit(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Property
    void no_sequence_of_acts_leaves_the_paths_of_the_log(@ForAll @Size(max = 12) List<Act> acts) {
        CaseEntry entry = draft();
        for (Act act : acts) {
            EntryState before = entry.state();
            boolean allowed = switch (act) {
                case WRITE, SUBMIT -> before == EntryState.DRAFT || before == EntryState.RETURNED;
                case GIVE_BACK, SIGN_OFF -> before == EntryState.SUBMITTED;
            };

            if (allowed) {
                perform(entry, act);
                assertThat(entry.state()).isEqualTo(after(before, act));
            } else {
                assertThatThrownBy(() -> perform(entry, act)).isInstanceOf(IllegalStateException.class);
                assertThat(entry.state()).isEqualTo(before);
            }
        }
    }

    private static EntryState after(EntryState before, Act act) {
        return switch (act) {
            case WRITE -> before;
            case SUBMIT -> EntryState.SUBMITTED;
            case GIVE_BACK -> EntryState.RETURNED;
            case SIGN_OFF -> EntryState.SIGNED_OFF;
        };
    }

    private static void perform(CaseEntry entry, Act act) {
        switch (act) {
            case WRITE -> entry.write(DETAILS);
            case SUBMIT -> entry.submit(NOW);
            case GIVE_BACK -> entry.giveBack();
            case SIGN_OFF -> entry.signOff();
        }
    }

    private static CaseEntry draft() {
        return new CaseEntry(UUID.randomUUID(), new Author(PERSON, UUID.randomUUID()), DETAILS, NOW);
    }
}
