package health.zaoxue.benchmarks.visit;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;

/** Somebody with a session of their own. Not for two threads at once. */
public final class Visitor {
    private static final int MOST_REDIRECTS = 10;

    private final Network network;
    private final URI site;
    private final Cookies cookies;

    Visitor(Network network, URI site, Cookies cookies) {
        this.network = network;
        this.site = site;
        this.cookies = cookies;
    }

    /** Opens a page, wherever it leads. */
    public Answer open(String address) {
        return follow(site.resolve(address));
    }

    /** Fetches something that a page needs; {@code headers} may say which version is there already. */
    public Answer fetch(URI address, Map<String, String> headers) {
        HttpRequest.Builder request = Network.to(address).GET();
        headers.forEach(request::header);
        return once(address, request);
    }

    /** Sends a form as a page of the site does, and opens what it leads to. */
    public Answer send(URI address, Body body, Map<String, String> headers) {
        HttpRequest.Builder request = Network.to(address)
                .header("Content-Type", body.type())
                .header("Origin", address.getScheme() + "://" + address.getAuthority())
                .POST(HttpRequest.BodyPublishers.ofString(body.content()));
        headers.forEach(request::header);
        Answer answer = once(address, request);
        return answer.isRedirect() ? follow(answer.target()) : answer;
    }

    /** Ends the session here; Keycloak, which knows others by the same passport, is not asked to forget it. */
    public void leave() {
        once(
                site.resolve("/sign-out"),
                Network.to(site.resolve("/sign-out"))
                        .header("Origin", site.getScheme() + "://" + site.getAuthority())
                        .POST(HttpRequest.BodyPublishers.noBody()));
    }

    Cookies cookies() {
        return cookies;
    }

    private Answer follow(URI address) {
        Answer answer = navigate(address);
        for (int i = 0; answer.isRedirect(); i++) {
            if (i == MOST_REDIRECTS) {
                throw new IllegalStateException("%s leads from one place to the next".formatted(address));
            }
            answer = navigate(answer.target());
        }
        return answer;
    }

    private Answer navigate(URI address) {
        return once(
                address,
                Network.to(address)
                        .header("Accept", "text/html,*/*;q=0.8")
                        .header("Sec-Fetch-Mode", "navigate")
                        .header("Sec-Fetch-Dest", "document")
                        .GET());
    }

    private Answer once(URI address, HttpRequest.Builder request) {
        String known = cookies.header(address);
        if (!known.isEmpty()) {
            request.header("Cookie", known);
        }
        Answer answer = network.send(request);
        cookies.keep(address, answer.headers().allValues("Set-Cookie"));
        return answer;
    }
}
