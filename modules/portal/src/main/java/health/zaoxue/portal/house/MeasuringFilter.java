package health.zaoxue.portal.house;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts the requests of each page and how long they took, and those that are under way. */
public class MeasuringFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MetricRegistry metrics;

    @Inject
    private transient Leaving leaving;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begin = System.nanoTime();
        if (request.getServletPath().startsWith("/health")) {
            chain.doFilter(request, response);
            return;
        }
        leaving.requestBegins();
        if (leaving.hasBegun()) {
            response.setHeader("Connection", "close");
        }
        try {
            chain.doFilter(request, response);
        } finally {
            leaving.requestEnds();
            Tag page = new Tag("page", MeasuredPage.of(request.getServletPath(), response.getStatus()));
            Tag answer = new Tag("answer", response.getStatus() / 100 + "xx");
            metrics.timer("requests", page, answer).update(Duration.ofNanos(System.nanoTime() - begin));
        }
    }
}
