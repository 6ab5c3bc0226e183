package health.zaoxue.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ReachTest {
    private static final UUID HOSPITAL = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(names = {"COMMISSION_OFFICIAL", "SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN"})
    @Tag("R-IDN-11")
    void officials_and_administrators_reach_the_region_even_from_a_hospital(Role role) {
        assertThat(Reach.of(Set.of(role), HOSPITAL)).isEqualTo(new Area.Region());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"COMMISSION_OFFICIAL", "SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN"},
            mode = Mode.EXCLUDE)
    @Tag("R-IDN-11")
    void everybody_else_reaches_the_hospital_where_they_work_or_none(Role role) {
        assertThat(Reach.of(Set.of(role), HOSPITAL)).isEqualTo(new Area.Hospital(HOSPITAL));
        assertThat(Reach.of(Set.of(role), null)).isEqualTo(new Area.Nowhere());
    }

    @Test
    @Tag("R-IDN-10")
    void one_administrator_role_counts_and_of_two_or_three_none_does() {
        assertThat(Reach.counted(Set.of(Role.AUDIT_ADMIN, Role.NURSE))).contains(Role.AUDIT_ADMIN, Role.NURSE);
        assertThat(Reach.counted(EnumSet.allOf(Role.class)))
                .contains(Role.NURSE, Role.COMMISSION_OFFICIAL)
                .doesNotContain(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);
    }
}
