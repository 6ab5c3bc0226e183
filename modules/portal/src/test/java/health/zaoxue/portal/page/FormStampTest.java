package health.zaoxue.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormStampTest {
    @Property
    void what_comes_back_with_the_form_is_what_was_read(@ForAll @IntRange(min = 0, max = 999_999_999) int version) {
        FormStamp read = new FormStamp(version);
        FormStamp madeAnew = new FormStamp();

        madeAnew.setText(read.getText());

        assertThat(madeAnew.key()).isEqualTo(read.key());
        assertThat(madeAnew.version()).isEqualTo(version);
    }

    @Test
    void two_forms_are_two_things_to_send() {
        assertThat(new FormStamp(3).key()).isNotEqualTo(new FormStamp(3).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "6fa459ea-ee8a-3ca4-894e-db77e160355e",
                "6fa459ea-ee8a-3ca4-894e-db77e160355e.",
                "6fa459ea-ee8a-3ca4-894e-db77e160355e.-1",
                "6fa459ea-ee8a-3ca4-894e-db77e160355e.9999999999",
                "<script>.1"
            })
    void what_is_no_stamp_changes_nothing(String sent) {
        FormStamp stamp = new FormStamp(7);
        UUID key = stamp.key();

        stamp.setText(sent);

        assertThat(stamp.key()).isEqualTo(key);
        assertThat(stamp.version()).isEqualTo(7);
    }
}
