package health.zaoxue.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a browser posts while somebody works, so that it can be sent once more, byte by byte. */
final class PostBook {
    private static final Set<String> KEPT =
            Set.of("content-type", "faces-request", "x-requested-with", "x-field", "origin", "accept");

    private final Visitor visitor;
    private final List<Post> posts = new ArrayList<>();

    PostBook(Visitor visitor) {
        this.visitor = visitor;
        visitor.context().onRequest(this::note);
    }

    private record Post(String url, Map<String, String> headers, byte[] body) {}

    /** The posts so far. */
    int size() {
        return posts.size();
    }

    /** Sends everything again, in the order in which it was sent, with the cookies of today; answers the states. */
    List<Integer> sendAgain() {
        return List.copyOf(posts).stream().map(this::send).toList();
    }

    private void note(Request request) {
        byte[] body = request.postDataBuffer();
        if (request.method().equals("POST") && body != null) {
            Map<String, String> headers = new LinkedHashMap<>(request.headers());
            headers.keySet().retainAll(KEPT);
            posts.add(new Post(request.url(), headers, body));
        }
    }

    private int send(Post post) {
        RequestOptions options = RequestOptions.create().setData(post.body()).setMaxRedirects(0);
        post.headers().forEach(options::setHeader);
        options.setHeader("Origin", visitor.page().url().replaceAll("^(https?://[^/]+).*", "$1"));
        APIResponse answer = visitor.context().request().post(post.url(), options);
        int status = answer.status();
        answer.dispose();
        return status;
    }
}
