package health.zaoxue.portal.signin;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.SignInProof;
import jakarta.security.enterprise.CallerPrincipal;
import java.util.Set;
import java.util.stream.Collectors;

/** The account behind a request, whether it came with a session or with a token. */
class AccountPrincipal extends CallerPrincipal {
    private static final long serialVersionUID = 1L;

    private final String subject;
    private final Set<Role> roles;
    private final SignInProof proof;

    AccountPrincipal(String subject, String name, Set<Role> roles, SignInProof proof) {
        super(name);
        this.subject = subject;
        this.roles = Set.copyOf(roles);
        this.proof = proof;
    }

    String subject() {
        return subject;
    }

    Set<Role> roles() {
        return roles;
    }

    SignInProof proof() {
        return proof;
    }

    /** The roles as web.xml names them. */
    Set<String> groups() {
        return roles.stream().map(Role::realmName).collect(Collectors.toUnmodifiableSet());
    }
}
