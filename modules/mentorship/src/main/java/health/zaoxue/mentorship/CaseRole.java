package health.zaoxue.mentorship;

import java.util.Arrays;
import java.util.Optional;

/** What somebody did in a case, in the codes of the UK eLogbook; each code belongs to one step of the ladder. */
public enum CaseRole {
    /** O: present, not scrubbed. */
    OBSERVED("O", Stage.OBSERVED),
    /** A: assisted. */
    ASSISTED("A", Stage.ASSISTED),
    /** S-TS: did it with the trainer scrubbed. */
    SUPERVISED_SCRUBBED("S-TS", Stage.DIRECT_SUPERVISION),
    /** S-TU: did it with the trainer unscrubbed, within reach. */
    SUPERVISED_UNSCRUBBED("S-TU", Stage.INDIRECT_SUPERVISION),
    /** P: performed alone. */
    PERFORMED("P", Stage.INDEPENDENT),
    /** T: trained a junior. */
    TRAINED("T", Stage.TRAINER);

    private final String code;
    private final Stage stage;

    CaseRole(String code, Stage stage) {
        this.code = code;
        this.stage = stage;
    }

    /** The code as the field writes it, such as {@code S-TS}. */
    public String code() {
        return code;
    }

    /** The step of the ladder at which such a case is done. */
    public Stage stage() {
        return stage;
    }

    /** Whether a case in this role also counts for that step: cases count at or above the code. */
    public boolean countsFor(Stage step) {
        return stage.compareTo(step) >= 0;
    }

    /** Whether the person had the technique in their own hands, so that the rating says something about them. */
    public boolean isOperating() {
        return this == SUPERVISED_SCRUBBED || this == SUPERVISED_UNSCRUBBED || this == PERFORMED;
    }

    /** The role with this code, or none. */
    public static Optional<CaseRole> withCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
