package health.zaoxue.platform.notices;

/**
 * Something that a notice mentions with what it is.
 *
 * @param value a name, a day, a moment, a word or a text
 */
public record Labelled(Word label, Object value) {
    /** Something with what it is. */
    public static Labelled of(Enum<?> label, Object value) {
        return new Labelled(Word.of(label), value);
    }
}
