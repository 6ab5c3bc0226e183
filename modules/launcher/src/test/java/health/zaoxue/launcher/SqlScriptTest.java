package health.zaoxue.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlScriptTest {

    @Test
    void statements_end_with_a_semicolon_at_the_end_of_a_line() {
        SqlScript script = SqlScript.parse("select 1;\nselect 'a;b'\n  as two;  \n\nselect 3;", Map.of());

        assertThat(script.statements()).containsExactly("select 1", "select 'a;b'\n  as two", "select 3");
    }

    @Test
    void comments_are_left_out() {
        SqlScript script = SqlScript.parse("-- one; two;\nselect 1;\n  -- three\n", Map.of());

        assertThat(script.statements()).containsExactly("select 1");
    }

    @Test
    void a_variable_becomes_a_quoted_text() {
        SqlScript script = SqlScript.parse("alter role r password :'word';", Map.of("word", "it's $1"));

        assertThat(script.statements()).containsExactly("alter role r password 'it''s $1'");
    }

    @Test
    void a_variable_without_a_value_is_refused() {
        assertThatThrownBy(() -> SqlScript.parse("alter role r password :'word';", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(":'word'");
    }
}
