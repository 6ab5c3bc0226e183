package health.zaoxue.identity.account;

import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.Caller;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where somebody works today, at the employing hospital or at that of the tour under way, and which institution sent them. */
record Post(
        UUID person,
        Translated name,
        @Nullable UUID hospital,
        @Nullable UUID department,
        @Nullable UUID institution,
        boolean disabled) {
    Caller caller(Set<Role> roles) {
        return new Caller(person, name, roles, Reach.of(roles, hospital), hospital, department, institution);
    }
}
