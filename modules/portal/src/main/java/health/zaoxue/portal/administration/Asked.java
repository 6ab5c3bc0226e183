package health.zaoxue.portal.administration;

import health.zaoxue.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** What the address of a page asks for. */
public final class Asked {
    private Asked() {}

    /** The id in a parameter, none where it is absent; what is no id is not found. */
    public static Optional<UUID> id(HttpServletRequest request, String parameter) {
        String value = request.getParameter(parameter);
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException noId) {
            throw new NotFound(parameter + " of the address");
        }
    }
}
