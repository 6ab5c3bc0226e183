package health.zaoxue.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PortalTest {
    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_has_exactly_one_portal(Role role) {
        assertThat(Portal.of(Set.of(role))).hasSize(1);
    }

    @Test
    void a_head_of_department_who_also_operates_has_two_and_begins_with_management() {
        assertThat(Portal.of(Set.of(Role.LOCAL_PHYSICIAN, Role.DEPARTMENT_HEAD)))
                .containsExactly(Portal.MANAGEMENT, Portal.PHYSICIAN);
    }

    @Test
    void without_a_role_there_is_none() {
        assertThat(Portal.of(Set.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Portal.class)
    void the_container_lets_in_whose_portal_it_is_and_its_guests_alone(Portal portal) throws IOException {
        String constraints = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        Matcher matcher = Pattern.compile(
                        "<url-pattern>/" + portal.getPath()
                                + "/\\*</url-pattern>.*?<auth-constraint>(.*?)</auth-constraint>",
                        Pattern.DOTALL)
                .matcher(constraints);

        assertThat(matcher.find()).isTrue();
        assertThat(Pattern.compile("<role-name>(.*?)</role-name>")
                        .matcher(matcher.group(1))
                        .results()
                        .map(match -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(portal.roles().stream(), guestsOf(portal))
                        .map(Role::realmName)
                        .collect(Collectors.toSet()));
    }

    /** Whoever works with a device reports what is wrong with it, on the nurses' pages; that makes them nobody's portal. */
    private static Stream<Role> guestsOf(Portal portal) {
        return portal == Portal.NURSE
                ? Stream.of(Role.LOCAL_PHYSICIAN, Role.AID_STAFF, Role.DEPARTMENT_HEAD, Role.BIOMEDICAL_ENGINEER)
                : Stream.empty();
    }

    @Test
    void an_address_belongs_to_the_portal_it_begins_with() {
        assertThat(Portal.at("/aid/signoffs/index.xhtml")).contains(Portal.AID);
        assertThat(Portal.at("/aide/index.xhtml")).isEmpty();
        assertThat(Portal.at("/index.xhtml")).isEmpty();
    }
}
