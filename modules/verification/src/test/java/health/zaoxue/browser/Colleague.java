package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.benchmarks.visit.Answer;
import health.zaoxue.benchmarks.visit.Body;
import health.zaoxue.benchmarks.visit.PageForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who works with the product through HTTP, without a browser to look at it. */
final class Colleague {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+/login-actions/[^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpHeaders NO_HEADERS = HttpHeaders.of(Map.of(), (name, value) -> true);

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

    /**
     * Fills a form of the page that is given, presses this button, and opens what follows. Where no answer comes it is sent once
     * more: its key makes it the same.
     */
    HttpResponse<String> press(PageForm form, String button) throws IOException, InterruptedException {
        Body body = form.filled(button);
        HttpRequest request = to(form.action().toString())
                .header("Content-Type", body.type())
                .header("Origin", site)
                .header("Sec-Fetch-Mode", "navigate")
                .POST(BodyPublishers.ofString(body.content()))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException unanswered) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    /** A form of a page. */
    static PageForm form(HttpResponse<String> page, String id) {
        return PageForm.in(read(page), id);
    }

    /** The page that came. */
    static Answer read(HttpResponse<String> page) {
        return new Answer(page.uri(), page.statusCode(), NO_HEADERS, page.body().getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a report with its photo as the page's script does; the same key again is the same report. */
    HttpResponse<String> report(UUID key, String tag, String description) throws IOException, InterruptedException {
        String boundary = "part-of-" + key;
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String[][] fields = {
            {"key", key.toString()},
            {"tag", tag},
            {"symptom", "else"},
            {"severity", "QUESTION"},
            {"description", description}
        };
        for (String[] field : fields) {
            write(
                    body,
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                            .formatted(boundary, field[0], field[1]));
        }
        write(
                body,
                ("--%s\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"photo.jpg\"\r\n"
                                + "Content-Type: image/jpeg\r\n\r\n")
                        .formatted(boundary));
        body.write(Snapshot.of(key));
        write(body, "\r\n--" + boundary + "--\r\n");
        return client.send(
                to(site + "/nurse/send")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Origin", site)
                        .header("Sec-Fetch-Mode", "cors")
                        .header("X-Field", "1")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
