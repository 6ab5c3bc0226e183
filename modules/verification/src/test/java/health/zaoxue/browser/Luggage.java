package health.zaoxue.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a page takes over the network from now on, as it travels: compressed, and with its headers. */
final class Luggage {
    private final List<Request> finished = new ArrayList<>();

    Luggage(Page page) {
        page.onRequestFinished(finished::add);
    }

    List<String> files() {
        return finished.stream().map(Request::url).toList();
    }

    int bytes() {
        return finished.stream().mapToInt(Luggage::weight).sum();
    }

    @Override
    public String toString() {
        return finished.stream()
                .map(request -> weight(request) + " " + request.url())
                .collect(Collectors.joining("\n"));
    }

    private static int weight(Request request) {
        return request.sizes().responseBodySize + request.sizes().responseHeadersSize;
    }
}
