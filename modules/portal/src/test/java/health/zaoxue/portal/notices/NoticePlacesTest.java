package health.zaoxue.portal.notices;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.notices.NoticeKind;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticePlacesTest {
    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void every_kind_of_notice_leads_to_a_page(NoticeKind kind) {
        for (Role role : Role.values()) {
            Caller reader = new Caller(UUID.randomUUID(), "Reader", Set.of(role), new Area.Region(), null, null);

            assertThat(NoticePlaces.of(kind, UUID.randomUUID(), reader))
                    .startsWith("/")
                    .contains(".xhtml");
        }
    }
}
