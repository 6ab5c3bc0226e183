package health.zaoxue.portal.commission.budget;

import health.zaoxue.equipment.BudgetLineView;
import health.zaoxue.equipment.BudgetService;
import health.zaoxue.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;

/** The budget line that an address names. */
final class NamedLine {
    private NamedLine() {}

    static BudgetLineView in(HttpServletRequest http, BudgetService budget) {
        String id = Objects.requireNonNullElse(http.getParameter("line"), "");
        try {
            return budget.line(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw new NotFound("budget line " + id);
        }
    }
}
