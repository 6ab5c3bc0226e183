package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who works with the product through HTTP, without a browser to look at it. */
final class Colleague {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+/login-actions/[^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String site;
    private final String userName;
    private final Jar cookies = new Jar();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Colleague(String site, String userName) {
        this.site = site;
        this.userName = userName;
    }

    /** Signs in, and opens this page. */
    static Colleague signedIn(TwoNodes nodes, String userName, String page) throws IOException, InterruptedException {
        Colleague colleague = new Colleague(nodes.front().address(), userName);
        HttpResponse<String> answer =
                colleague.giveCredentials(colleague.open(page), nodes.product().passwordOf(userName));
        assertThat(answer.statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);
        assertThat(colleague.isAt(page, answer))
                .as("%s at %s", userName, answer.uri())
                .isTrue();
        return colleague;
    }

    /** Whether the answer is this page of the product, and not the form to sign in. */
    boolean isAt(String page, HttpResponse<String> answer) {
        return answer.uri().toString().equals(site + page);
    }

    /** The number of the node that serves this person. */
    int node() {
        return Integer.parseInt(cookies.value(URI.create(site), "node"));
    }

    String userName() {
        return userName;
    }

    /** Opens a page, wherever that leads; a session that is lost begins anew at Keycloak without a word. */
    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return client.send(to(site + path).header("Sec-Fetch-Mode", "navigate").build(), BodyHandlers.ofString());
    }

    /** Fills Keycloak's form on the page that is given, and comes back. */
    HttpResponse<String> giveCredentials(HttpResponse<String> page, String password)
            throws IOException, InterruptedException {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no form at " + page.uri());
        }
        String content = "username=" + encoded(userName) + "&password=" + encoded(password);
        return client.send(
                to(form.group(1).replace("&amp;", "&"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Mode", "navigate")
                        .POST(BodyPublishers.ofString(content))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends a report as the page's script does; the same key again is the same report. */
    HttpResponse<String> report(UUID key, String tag, String description) throws IOException, InterruptedException {
        String boundary = "part-of-" + key;
        StringBuilder body = new StringBuilder();
        String[][] fields = {
            {"key", key.toString()},
            {"tag", tag},
            {"symptom", "else"},
            {"severity", "QUESTION"},
            {"description", description}
        };
        for (String[] field : fields) {
            body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(boundary, field[0], field[1]));
        }
        body.append("--").append(boundary).append("--\r\n");
        return client.send(
                to(site + "/nurse/send")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Origin", site)
                        .header("Sec-Fetch-Mode", "cors")
                        .header("X-Field", "1")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
