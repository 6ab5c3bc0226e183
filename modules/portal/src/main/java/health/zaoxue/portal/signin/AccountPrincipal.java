package health.zaoxue.portal.signin;

import health.zaoxue.kernel.Role;
import jakarta.security.enterprise.CallerPrincipal;
import java.util.Set;
import java.util.stream.Collectors;

/** The account behind a request, whether it came with a session or with a token. */
class AccountPrincipal extends CallerPrincipal {
    private static final long serialVersionUID = 1L;

    private final String subject;
    private final Set<Role> roles;

    AccountPrincipal(String subject, String name, Set<Role> roles) {
        super(name);
        this.subject = subject;
        this.roles = Set.copyOf(roles);
    }

    String subject() {
        return subject;
    }

    Set<Role> roles() {
        return roles;
    }

    /** The roles as web.xml names them. */
    Set<String> groups() {
        return roles.stream().map(Role::realmName).collect(Collectors.toUnmodifiableSet());
    }
}
