package health.zaoxue.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * What came of an act: done, with what it made, or refused, with every reason at once. A refused act has changed nothing.
 *
 * @param <T> what a successful act answers
 */
public sealed interface Outcome<T> extends Serializable {
    /** The act took place. */
    record Done<T>(T value) implements Outcome<T> {}

    /** The act did not take place; at least one reason. */
    record Refused<T>(List<Refusal> reasons) implements Outcome<T> {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal without a reason");
            }
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal reason) {
        return new Refused<>(List.of(reason));
    }

    static <T> Outcome<T> refused(List<Refusal> reasons) {
        return new Refused<>(reasons);
    }

    default boolean isDone() {
        return this instanceof Done;
    }

    /** The reasons, empty when the act took place. */
    default List<Refusal> reasons() {
        return this instanceof Refused<T> refused ? refused.reasons() : List.of();
    }

    /** What the act answered; an exception with the reasons where it was refused. */
    default T value() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("refused: " + reasons());
    }

    default <U> Outcome<U> map(Function<? super T, ? extends U> mapping) {
        return this instanceof Done<T> done ? done(mapping.apply(done.value())) : refused(reasons());
    }
}
