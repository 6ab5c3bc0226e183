package health.zaoxue.platform.notices;

import health.zaoxue.kernel.Language;
import health.zaoxue.kernel.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the register knows, as notices find them until they sign in.
 *
 * @param hospital where they work now, or null
 * @param department or null where it is not known
 * @param address where they are mailed, or null
 */
public record NoticeReader(
        UUID person,
        Set<Role> roles,
        @Nullable UUID hospital,
        @Nullable UUID department,
        @Nullable String address,
        Language language) {
    public NoticeReader {
        roles = Set.copyOf(roles);
    }
}
