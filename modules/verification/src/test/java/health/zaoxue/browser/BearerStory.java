package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs bring a token: a right one opens what its owner may see, without a session; a wrong one opens nothing. */
@WithProduct
class BearerStory {
    private final Product product;
    private final CodeFlow flow;

    BearerStory(Product product) {
        this.product = product;
        this.flow = new CodeFlow(product);
    }

    @Test
    void a_token_meant_for_the_portal_is_answered_without_a_session() throws Exception {
        HttpResponse<String> answer = me("Bearer " + flow.tokensOf("physician").getString("access_token"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Kalsang Tenpa", "local-physician");
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void whoever_belongs_to_nobody_in_the_programme_is_refused() throws Exception {
        HttpResponse<String> answer = me("Bearer " + flow.tokensOf("visitor").getString("access_token"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void an_identity_token_is_no_access_token() throws Exception {
        assertRefused(me("Bearer " + flow.tokensOf("physician").getString("id_token")));
    }

    @Test
    void a_token_for_another_client_is_refused() throws Exception {
        assertRefused(me("Bearer " + flow.tokensOfAccountsClient().getString("access_token")));
    }

    @Test
    void a_token_whose_content_was_changed_is_refused() throws Exception {
        String[] parts = flow.tokensOf("nurse").getString("access_token").split("\\.");
        String others = flow.tokensOf("official").getString("access_token").split("\\.")[1];

        assertRefused(me("Bearer " + parts[0] + "." + others + "." + parts[2]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "Bearer rubbish", "Bearer a.b.c", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
    void rubbish_is_refused(String authorization) throws Exception {
        assertRefused(me(authorization));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic cGh5c2ljaWFuOnBoeXNpY2lhbi1kZW1vLTIwMjY=", "Session x"})
    void other_ways_of_signing_in_are_not_known(String authorization) throws Exception {
        assertThat(me(authorization).statusCode()).isEqualTo(401);
    }

    private void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("www-authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json;charset=UTF-8");
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
    }

    private HttpResponse<String> me(String authorization) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(product.url("/api/me")))
                .header("Authorization", authorization)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
