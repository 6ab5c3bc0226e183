package health.zaoxue.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-PLT-77")
class FileAnswerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan.pdf | attachment; filename=\"plan.pdf\"; filename*=UTF-8''plan.pdf",
                "Plan A, 2.pdf | attachment; filename=\"Plan A, 2.pdf\"; filename*=UTF-8''Plan%20A%2C%202.pdf",
                "报价.pdf | attachment; filename=\"__.pdf\"; filename*=UTF-8''%E6%8A%A5%E4%BB%B7.pdf",
                "a\"b;c%41.pdf | attachment; filename=\"a_b_c_41.pdf\"; filename*=UTF-8''a%22b%3Bc%2541.pdf",
                "'a\r\nSet-Cookie: x=1.pdf' | attachment; filename=\"a__Set-Cookie: x=1.pdf\"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20x%3D1.pdf"
            })
    void a_name_stays_within_its_header_in_every_script(String name, String header) {
        assertThat(FileAnswer.savedAs(name)).isEqualTo(header);
    }
}
