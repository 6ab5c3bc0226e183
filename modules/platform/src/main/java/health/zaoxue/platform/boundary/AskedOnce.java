package health.zaoxue.platform.boundary;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * R-PLT-61: within a page's reading the database stands still, so that the same question to the same service has the same answer: it
 * is asked once, however many parts of the page want to know.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
class AskedOnce implements Serializable {
    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private transient TransactionSynchronizationRegistry transactions;

    private record Question(Method method, List<@Nullable Object> parameters) {}

    @AroundInvoke
    @Nullable
    Object ask(InvocationContext call) throws Exception {
        Object[] parameters = call.getParameters();
        if (!(readAnswers() instanceof ReadAnswers answers)
                || !Arrays.stream(parameters).allMatch(AskedOnce::isValue)) {
            return call.proceed();
        }
        Question question = new Question(call.getMethod(), Arrays.asList(parameters.clone()));
        if (!answers.has(question)) {
            answers.keep(question, call.proceed());
        }
        return answers.answer(question);
    }

    private @Nullable Object readAnswers() {
        return transactions.getTransactionKey() == null ? null : transactions.getResource(ReadAnswers.KEY);
    }

    private static boolean isValue(@Nullable Object parameter) {
        return parameter == null
                || parameter instanceof UUID
                || parameter instanceof CharSequence
                || parameter instanceof Number
                || parameter instanceof Boolean
                || parameter instanceof Enum<?>
                || parameter instanceof Record
                || parameter instanceof Temporal
                || parameter instanceof Collection<?> several
                        && several.stream().allMatch(AskedOnce::isValue);
    }
}
