package health.zaoxue.portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.platform.drafts.DraftName;
import health.zaoxue.platform.drafts.Sitting;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormMarkTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "7f000001-8c4e-11ef-8000-0242ac120002"})
    void what_is_written_is_read_again(String object) {
        FormMark mark = new FormMark(
                new DraftName("hospital", object), new Sitting(UUID.randomUUID(), UUID.randomUUID()), "12");

        assertThat(FormMark.read(mark.written())).contains(mark);
    }

    @Test
    void who_continues_nothing_says_nothing_of_it() {
        FormMark mark = new FormMark(new DraftName("case", ""), new Sitting(UUID.randomUUID(), null), "");

        assertThat(FormMark.read(mark.written())).contains(mark);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "hospital",
                "hospital  no-id  ",
                "Hospital  4a7e4d01-3dc8-463e-9441-ead2ca45facd  ",
                "hospital ../x 4a7e4d01-3dc8-463e-9441-ead2ca45facd  ",
                "hospital  4a7e4d01-3dc8-463e-9441-ead2ca45facd no-id ",
                "hospital  4a7e4d01-3dc8-463e-9441-ead2ca45facd   and more"
            })
    void anything_else_is_no_mark(String field) {
        assertThat(FormMark.read(field)).isEmpty();
    }
}
