package health.zaoxue.platform.notices;

/**
 * A constant of a module, which a notice mentions and the portal says in the reader's words.
 *
 * @param key class and constant, such as {@code TrainingKind.DRILL}
 */
public record Word(String key) {
    /** The word for a constant. */
    public static Word of(Enum<?> constant) {
        return new Word(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
