package health.zaoxue.portal.administration.accounts;

import health.zaoxue.kernel.Role;
import health.zaoxue.portal.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles in the reader's words, and as boxes to tick. */
@Named("roleNames")
@RequestScoped
public class RoleNames {
    @Inject
    private Words words;

    /** All of them in one line, in the order of the product. */
    public String of(Collection<Role> roles) {
        return roles.stream().sorted().map(words::of).collect(Collectors.joining(", "));
    }

    static String[] ticked(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).toArray(String[]::new);
    }

    static Set<Role> read(String[] ticked) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : ticked) {
            roles.add(Role.valueOf(name));
        }
        return roles;
    }

    static List<Role> sorted(Collection<Role> roles) {
        return roles.stream().sorted().toList();
    }
}
