package health.zaoxue.platform.isolation;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.boundary.TransactionSetting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the database who calls and how far the caller reaches; of somebody unknown, that nothing is within reach. */
@ApplicationScoped
class CallerArea implements TransactionSetting {
    private static final Set<Role> ADMINISTRATORS = Set.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);

    @Inject
    private CallerContext callers;

    @Override
    public Map<String, String> values() {
        return callers.known().map(CallerArea::settings).orElseGet(CallerArea::nobody);
    }

    /** R-PLT-41: the settings on which every policy of the database is built. */
    static Map<String, String> settings(Caller caller) {
        return Map.of(
                "zaoxue.person", caller.person().toString(),
                "zaoxue.area", reach(caller),
                "zaoxue.hospital", text(workplace(caller)));
    }

    /** Everything is said, so that nothing that an earlier transaction may have left is believed. */
    private static Map<String, String> nobody() {
        return Map.of("zaoxue.person", "", "zaoxue.area", "", "zaoxue.hospital", "");
    }

    /** R-PLT-42: administrators keep the registers of all hospitals; what is clinical or money is not within their reach. */
    private static String reach(Caller caller) {
        if (caller.area() instanceof Area.Hospital) {
            return "hospital";
        }
        if (caller.area() instanceof Area.Nowhere) {
            return "";
        }
        return administersOnly(caller) ? "administration" : "region";
    }

    private static boolean administersOnly(Caller caller) {
        return !caller.is(Role.COMMISSION_OFFICIAL) && caller.roles().stream().anyMatch(ADMINISTRATORS::contains);
    }

    private static @Nullable UUID workplace(Caller caller) {
        if (caller.area() instanceof Area.Hospital own) {
            return own.id();
        }
        return ADMINISTRATORS.containsAll(caller.roles()) ? null : caller.hospital();
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
