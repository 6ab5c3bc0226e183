package health.zaoxue.platform.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("R-PLT-41")
class CallerAreaTest {
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID HOSPITAL = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COMMISSION_OFFICIAL", "SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoever_works_at_a_hospital_reaches_that_hospital(Role role) {
        assertThat(told(new Area.Hospital(HOSPITAL), HOSPITAL, role)).isEqualTo(settings("hospital", HOSPITAL));
    }

    @Test
    void an_official_reaches_the_region() {
        assertThat(told(new Area.Region(), null, Role.COMMISSION_OFFICIAL)).isEqualTo(settings("region", null));
    }

    @Test
    void an_official_who_works_at_a_hospital_has_both() {
        assertThat(told(new Area.Region(), HOSPITAL, Role.COMMISSION_OFFICIAL, Role.HOSPITAL_HEAD))
                .isEqualTo(settings("region", HOSPITAL));
    }

    @ParameterizedTest
    @Tag("R-PLT-42")
    @EnumSource(
            value = Role.class,
            names = {"SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN"})
    void an_administrator_keeps_registers_and_reaches_no_hospital(Role role) {
        assertThat(told(new Area.Region(), HOSPITAL, role)).isEqualTo(settings("administration", null));
    }

    @Test
    @Tag("R-PLT-42")
    void a_nurse_who_also_administers_reaches_no_more_than_the_own_hospital_and_the_registers() {
        assertThat(told(new Area.Region(), HOSPITAL, Role.NURSE, Role.SYSTEM_ADMIN))
                .isEqualTo(settings("administration", HOSPITAL));
    }

    @Test
    void without_a_post_only_the_own_records_are_within_reach() {
        assertThat(told(new Area.Nowhere(), null, Role.AID_STAFF)).isEqualTo(settings("", null));
    }

    private static Map<String, String> told(Area area, @Nullable UUID hospital, Role... roles) {
        return CallerArea.settings(new Caller(PERSON, "Somebody", Set.of(roles), area, hospital, null));
    }

    private static Map<String, String> settings(String area, @Nullable UUID hospital) {
        return Map.of(
                "zaoxue.person",
                PERSON.toString(),
                "zaoxue.area",
                area,
                "zaoxue.hospital",
                hospital == null ? "" : hospital.toString());
    }
}
