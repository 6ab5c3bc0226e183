package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** headers.csv names every kind of answer with all its headers; one too many or one too few fails. */
@WithProduct
@Tag("R-PLT-51")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadersStory {
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    private final Wire wire;
    private final Answering answering;

    HeadersStory(Product product) {
        wire = new Wire(product.origin());
        answering = new Answering(product);
    }

    static List<AnswerKind> kinds() {
        return AnswerKind.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_answer_carries_exactly_its_headers(AnswerKind kind) {
        Wire.Answer answer = answering.to(kind);

        assertThat(answer.status()).isEqualTo(kind.status());
        assertThat(answering.placed(kind).differences(answer.headersOfTheApplication()))
                .isEmpty();
    }

    @Test
    void every_page_has_a_nonce_of_its_own_and_its_scripts_carry_it() {
        AnswerKind page = AnswerKind.all().stream()
                .filter(kind -> kind.request().equals("GET /physician/index.xhtml"))
                .findFirst()
                .orElseThrow();

        Wire.Answer one = answering.to(page);
        Wire.Answer another = answering.to(page);

        assertThat(nonceOf(one)).hasSizeGreaterThan(20).isNotEqualTo(nonceOf(another));
        assertThat(Pattern.compile("<script[^>]*>").matcher(one.body()).results())
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script.group()).contains("nonce=\"" + nonceOf(one) + "\""));
    }

    @Test
    void a_request_has_an_id_of_its_own_and_nobody_tells_it_from_outside() {
        String told = "00000000-0000";

        String one = wire.send(Wire.Ask.get("/", java.util.Map.of("X-Request-Id", told)))
                .header("X-Request-Id");
        String another = wire.send(Wire.Ask.get("/", java.util.Map.of())).header("X-Request-Id");

        assertThat(one).isNotEqualTo(told).isNotEqualTo(another).matches("[0-9a-f]{8}-[0-9a-f]{4}");
    }

    private static String nonceOf(Wire.Answer answer) {
        Matcher nonce = NONCE.matcher(answer.header("Content-Security-Policy"));
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }
}
