package health.zaoxue.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallResolverTest {
    private final CallResolver resolver = new CallResolver();
    private final Language language = new Language();

    /** What pages call. */
    public static class Shelf {
        public String twice(String word) {
            return word + word;
        }

        public String either(int number) {
            return "number " + number;
        }

        public String either(String word) {
            return "word " + word;
        }

        public String all(String... words) {
            return String.join(" ", words);
        }

        public String failing() {
            throw new IllegalStateException("nothing there");
        }
    }

    @Test
    void a_method_is_called_with_what_its_parameters_take() {
        assertThat(call(new Shelf(), "twice", 7)).isEqualTo("77");
        assertThat(language.isPropertyResolved()).isTrue();
    }

    @Test
    void what_may_mean_several_methods_or_any_number_of_parameters_is_left_to_the_language() {
        assertThat(call(new Shelf(), "either", "a")).isNull();
        assertThat(call(new Shelf(), "all", "a")).isNull();
        assertThat(language.isPropertyResolved()).isFalse();
    }

    @Test
    void so_is_what_is_not_there_and_what_is_not_open_to_us() {
        assertThat(call(new Shelf(), "thrice", "a")).isNull();
        assertThat(call(new Shelf(), "twice")).isNull();
        assertThat(call(List.of("a", "b"), "size")).isNull();
        assertThat(language.isPropertyResolved()).isFalse();
    }

    @Test
    void a_failure_comes_with_its_reason() {
        assertThatThrownBy(() -> call(new Shelf(), "failing"))
                .isInstanceOf(ELException.class)
                .hasRootCauseMessage("nothing there");
    }

    private @Nullable Object call(Object base, String name, Object... parameters) {
        return resolver.invoke(language, base, name, null, parameters);
    }

    /** Makes a text of everything. */
    private static final class Language extends ELContext {
        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object value, Class<T> type) {
            return (T) value.toString();
        }

        @Override
        public @Nullable ELResolver getELResolver() {
            return null;
        }

        @Override
        public @Nullable FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public @Nullable VariableMapper getVariableMapper() {
            return null;
        }
    }
}
