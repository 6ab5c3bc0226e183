package health.zaoxue.mentorship;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a hospital's theatre list says that somebody did in a case: it knows who operated, not who stood by. */
public enum TheatreRole {
    OPERATOR(Set.of("operator", "主刀")),
    ASSISTANT(Set.of("assistant", "助手", "一助", "二助", "三助")),
    OBSERVER(Set.of("observer", "观摩")),
    TRAINER(Set.of("trainer", "带教"));

    private final Set<String> words;

    TheatreRole(Set<String> words) {
        this.words = words;
    }

    /** The words by which lists name it. */
    public static Set<String> allWords() {
        Set<String> all = new TreeSet<>();
        Arrays.stream(values()).forEach(role -> all.addAll(role.words));
        return all;
    }

    /** The role that a list means. */
    public static Optional<TheatreRole> named(String word) {
        return Arrays.stream(values()).filter(role -> role.words.contains(word)).findFirst();
    }

    /** R-MEN-144: the role that a list would name for somebody who logged the case so. */
    public static TheatreRole of(CaseRole logged) {
        return switch (logged) {
            case OBSERVED -> OBSERVER;
            case ASSISTED -> ASSISTANT;
            case SUPERVISED_SCRUBBED, SUPERVISED_UNSCRUBBED, PERFORMED -> OPERATOR;
            case TRAINED -> TRAINER;
        };
    }

    /** The first way in which somebody would log it. */
    public CaseRole firstLogged() {
        return Arrays.stream(CaseRole.values())
                .filter(logged -> of(logged) == this)
                .findFirst()
                .orElseThrow();
    }
}
