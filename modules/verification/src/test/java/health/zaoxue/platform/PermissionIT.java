package health.zaoxue.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.equipment.EquipmentModelService;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.AttendanceService;
import health.zaoxue.testing.Acting;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
@Tag("R-PLT-01")
class PermissionIT {
    @Inject
    private Acting acting;

    @Inject
    private EquipmentModelService models;

    @Inject
    private AttendanceService attendance;

    @Test
    void nobody_reads_what_is_only_for_callers() {
        assertThatThrownBy(() -> models.models()).isInstanceOf(NotPermitted.class);
    }

    @Test
    void any_caller_may() {
        assertThatCode(() -> acting.as(someone(Role.NURSE), () -> models.models()))
                .doesNotThrowAnyException();
    }

    @Test
    void everybody_at_a_hospital_may_and_nobody_else() {
        for (Role role : Role.values()) {
            if (role.isOfAHospital()) {
                assertThatCode(() -> acting.as(someone(role), () -> attendance.myHours()))
                        .as("%s", role)
                        .doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> acting.as(someone(role), () -> attendance.myHours()))
                        .as("%s", role)
                        .isInstanceOf(NotPermitted.class);
            }
        }
    }

    private static Caller someone(Role role) {
        return new Caller(UUID.randomUUID(), "Someone", Set.of(role), new Area.Region(), null, null);
    }
}
