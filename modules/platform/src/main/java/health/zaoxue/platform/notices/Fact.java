package health.zaoxue.platform.notices;

import java.util.List;
import java.util.UUID;

/**
 * Something that happened and that somebody is told.
 *
 * @param subject the record that it is about
 * @param key makes it this fact and no other, such as the record's id and version; the same fact is told to a person once
 * @param mentions what is shown beside the sentence, in the order that {@link NoticeKind} says: {@code Translated}, {@code LocalDate},
 *     {@code Instant}, {@link Word}, text, or one of these as {@link Labelled}
 * @param urgent whether it is mailed at once even to those who want a digest or nothing: a patient is at risk
 */
public record Fact(NoticeKind kind, UUID subject, String key, List<Object> mentions, boolean urgent) {
    public Fact {
        mentions = List.copyOf(mentions);
    }

    /** An ordinary one, which happens once to its subject at that step. */
    public static Fact of(NoticeKind kind, UUID subject, Object step, Object... mentions) {
        return new Fact(kind, subject, kind + "/" + subject + "/" + step, List.of(mentions), false);
    }

    /** The same fact, told at once. */
    public Fact urgently() {
        return new Fact(kind, subject, key, mentions, true);
    }
}
