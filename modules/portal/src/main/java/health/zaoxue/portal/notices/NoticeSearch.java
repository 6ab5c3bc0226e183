package health.zaoxue.portal.notices;

import health.zaoxue.kernel.Listing;
import health.zaoxue.platform.notices.NoticeKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which notices somebody wants to see, as the address says.
 *
 * @param state {@code unread}, or empty for all
 * @param kind of notices, or empty for all
 * @param oldestFirst the order in time
 * @param page from 1
 */
public record NoticeSearch(String state, String kind, boolean oldestFirst, int page) {
    static final int SIZE = 20;

    private static final String UNREAD = "unread";

    static NoticeSearch in(HttpServletRequest request) {
        String kind = parameter(request, "kind");
        String page = parameter(request, "page");
        return new NoticeSearch(
                UNREAD.equals(parameter(request, "state")) ? UNREAD : "",
                Arrays.stream(NoticeKind.values())
                                .anyMatch(known -> known.name().equals(kind))
                        ? kind
                        : "",
                "oldest".equals(parameter(request, "order")),
                page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1);
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    Listing listing() {
        Map<String, String> filters = new HashMap<>();
        filters.put("state", state);
        filters.put("kind", kind);
        return new Listing((page - 1) * SIZE, SIZE, "toldAt", oldestFirst, filters);
    }

    /** The address of another page of the same list. */
    public String at(int other) {
        return "/notices/index.xhtml?state=" + state + "&kind=" + kind + "&order=" + (oldestFirst ? "oldest" : "")
                + "&page=" + other;
    }
}
