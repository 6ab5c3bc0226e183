package health.zaoxue.platform.boundary;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one reading has answered so far. It is kept with the transaction, and forgotten with it. */
final class ReadAnswers {
    static final String KEY = ReadAnswers.class.getName();

    private final Map<Object, @Nullable Object> answers = new HashMap<>();
    private final Map<Class<?>, Map<Object, @Nullable Object>> known = new HashMap<>();

    boolean has(Object question) {
        return answers.containsKey(question);
    }

    @Nullable
    Object answer(Object question) {
        return answers.get(question);
    }

    void keep(Object question, @Nullable Object answer) {
        answers.put(question, answer);
    }

    /** Records of one kind by their ids; null for an id that has none. */
    Map<Object, @Nullable Object> known(Class<?> kind) {
        return known.computeIfAbsent(kind, first -> new HashMap<>());
    }
}
