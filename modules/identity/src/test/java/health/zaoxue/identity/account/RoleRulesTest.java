package health.zaoxue.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.identity.EmployerKind;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

class RoleRulesTest {
    private static final Set<Role> THREE = Set.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);

    @Property
    @Tag("R-IDN-42")
    void two_of_the_three_administrators_are_never_accepted(@ForAll Set<Role> roles, @ForAll EmployerKind employer) {
        boolean two = roles.stream().filter(THREE::contains).count() > 1;

        assertThat(codes(roles, employer).contains("identity.account.two-administrators"))
                .isEqualTo(two);
    }

    @Property
    @Tag("R-IDN-41")
    void what_is_accepted_fits_the_employer_and_is_not_nothing(@ForAll Set<Role> roles, @ForAll EmployerKind employer) {
        boolean accepted = RoleRules.refusals(roles, employer).isEmpty();

        if (accepted) {
            assertThat(roles).isNotEmpty();
            assertThat(RoleRules.fitting(employer)).containsAll(roles);
        }
        assertThat(codes(roles, employer).contains("identity.account.role-unfit"))
                .isEqualTo(!RoleRules.fitting(employer).containsAll(roles));
    }

    @Property
    @Tag("R-IDN-41")
    void only_the_commissions_own_people_become_officials_or_administrators(
            @ForAll Role role, @ForAll EmployerKind employer) {
        if (RoleRules.areSensitive(Set.of(role))) {
            assertThat(RoleRules.fitting(employer).contains(role)).isEqualTo(employer == EmployerKind.COMMISSION);
        }
    }

    @Property
    @Tag("R-IDN-41")
    void every_role_fits_somebody(@ForAll Role role) {
        assertThat(EnumSet.allOf(EmployerKind.class))
                .anyMatch(employer -> RoleRules.fitting(employer).contains(role));
    }

    @Property
    @Tag("R-IDN-41")
    void roles_are_read_as_they_were_written(@ForAll Set<Role> roles) {
        assertThat(RoleRules.read(RoleRules.text(roles))).isEqualTo(roles);
    }

    private static Set<String> codes(Set<Role> roles, EmployerKind employer) {
        return Set.copyOf(
                RoleRules.refusals(roles, employer).stream().map(Refusal::code).toList());
    }
}
