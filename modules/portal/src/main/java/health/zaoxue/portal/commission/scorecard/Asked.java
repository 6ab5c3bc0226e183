package health.zaoxue.portal.commission.scorecard;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.reporting.Indicator;
import health.zaoxue.reporting.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the address of the page asks for. */
@RequestScoped
class Asked {
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    @Inject
    private HttpServletRequest request;

    Scope scope() {
        return new Scope(hospital(), year());
    }

    Indicator indicator() {
        String name = parameter("indicator").orElse("");
        return Arrays.stream(Indicator.values())
                .filter(indicator -> nameOf(indicator).equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator " + name));
    }

    /** How an address names an indicator. */
    static String nameOf(Indicator indicator) {
        return indicator.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private @Nullable UUID hospital() {
        return parameter("hospital")
                .map(text -> {
                    try {
                        return UUID.fromString(text);
                    } catch (IllegalArgumentException e) {
                        throw new NotFound("hospital " + text);
                    }
                })
                .orElse(null);
    }

    private @Nullable Integer year() {
        return parameter("year")
                .map(text -> {
                    if (!text.matches("[0-9]{4}")) {
                        throw new NotFound("year " + text);
                    }
                    return Integer.valueOf(text);
                })
                .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR)
                .orElse(null);
    }

    private Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
    }
}
