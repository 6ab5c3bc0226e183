package health.zaoxue.portal.web;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.NotPermitted;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What became of a request that could not be served.
 *
 * @param status of HTTP
 * @param id what the person can tell and the log knows
 */
public record Failure(int status, String id) {
    /** The status codes that have a page. */
    static final Set<Integer> SHOWN = Set.of(400, 403, 404, 409, 410, 413, 429, 500, 503);

    private static final Set<String> READERS_OF_TABLES = Set.of(
            "org.primefaces.component.datatable.feature.SortFeature.decode",
            "org.primefaces.component.api.UIPageableData.updatePaginationData");

    private static final String NOT_A_CHARACTER = "ERROR: invalid byte sequence for encoding";

    private static final int DEEPEST_READER = 12;

    /** R-PLT-06: finds what an exception means, however deep the container has wrapped it. */
    public static Failure of(Throwable thrown) {
        int status = Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(30)
                .mapToInt(Failure::statusOf)
                .filter(found -> found != 500)
                .findFirst()
                .orElse(500);
        return new Failure(status, newId());
    }

    /** The same under the id by which logs and the trail know the request. */
    public Failure known(String correlation) {
        return correlation.isEmpty() ? this : new Failure(status, correlation);
    }

    static String newId() {
        return UUID.randomUUID().toString().substring(0, 13);
    }

    /** Whether a text can be an id of ours, before it is shown. */
    static boolean isId(String text) {
        return text.matches("[0-9a-f]{8}-[0-9a-f]{4}");
    }

    /** Whether somebody should look into it. */
    public boolean isOurs() {
        return status >= 500;
    }

    private static int statusOf(Throwable cause) {
        if (cause instanceof NotFound) {
            return 404;
        }
        if (cause instanceof NotPermitted) {
            return 403;
        }
        if (cause instanceof OptimisticLockException) {
            return 409;
        }
        if (isUnreadableTable(cause) || isUnreadableText(cause)) {
            return 400;
        }
        return cause instanceof ViewExpiredException ? 410 : 500;
    }

    /** R-PLT-06: no text of ours holds the character zero, which no keyboard types and PostgreSQL refuses. */
    private static boolean isUnreadableText(Throwable cause) {
        return Objects.toString(cause.getMessage(), "").startsWith(NOT_A_CHARACTER);
    }

    /** R-PLT-06: a table that is sent a direction, page or number of rows which its page never sends is not our breakdown. */
    private static boolean isUnreadableTable(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(DEEPEST_READER)
                .anyMatch(frame -> READERS_OF_TABLES.contains(frame.getClassName() + "." + frame.getMethodName()));
    }
}
