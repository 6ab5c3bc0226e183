package health.zaoxue.platform.trail;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.CallOrigin;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.boundary.CurrentAct;
import health.zaoxue.platform.boundary.TransactionSetting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** Who acts, by which act and from where; the database writes it into each entry of the transaction. */
@ApplicationScoped
class ActSettings implements TransactionSetting {
    @Inject
    private CallerContext callers;

    @Inject
    private CallOrigin origin;

    @Inject
    private CurrentAct act;

    @Override
    public Map<String, String> values() {
        return Map.of(
                "zaoxue.person",
                callers.known().map(caller -> caller.person().toString()).orElse(""),
                "zaoxue.roles",
                callers.known().map(ActSettings::roles).orElse(""),
                CurrentAct.SETTING,
                act.name(),
                "zaoxue.address",
                origin.address(),
                "zaoxue.correlation",
                origin.correlation());
    }

    private static String roles(Caller caller) {
        return caller.roles().stream().map(Role::realmName).sorted().collect(Collectors.joining(" "));
    }
}
