package health.zaoxue.portal.physician.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The mentor's code as it was typed, for as long as the request that brought it, and the device that sent it. */
@Named("coSignCodeTyped")
@RequestScoped
public class CoSignCode {
    @Inject
    private HttpServletRequest request;

    private @Nullable String text;

    String typed() {
        return Objects.requireNonNullElse(text, "");
    }

    String device() {
        return DeviceName.of(request.getHeader("User-Agent"));
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String sent) {
        text = sent;
    }
}
