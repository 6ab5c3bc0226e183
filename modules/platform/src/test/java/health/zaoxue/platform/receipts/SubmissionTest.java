package health.zaoxue.platform.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-PLT-20")
class SubmissionTest {
    private static final UUID KEY = UUID.fromString("4a7e4d01-3dc8-463e-9441-ead2ca45facd");

    @Test
    void the_same_content_has_the_same_digest() {
        assertThat(sent("pump", "leaks").digest())
                .isEqualTo(sent("pump", "leaks").digest());
    }

    @Test
    void text_that_moves_from_one_part_to_the_next_is_other_content() {
        assertThat(sent("pump l", "eaks").digest())
                .isNotEqualTo(sent("pump ", "leaks").digest());
        assertThat(sent("pump", "").digest()).isNotEqualTo(sent("pump").digest());
    }

    private static Submission sent(String... content) {
        return new Submission(KEY, "issue.report", List.of(content));
    }
}
