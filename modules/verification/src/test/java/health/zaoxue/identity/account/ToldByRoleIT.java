package health.zaoxue.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.identity.AccountService;
import health.zaoxue.identity.Invitation;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Language;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.notices.Fact;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.Notices;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.OneTransaction;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Population;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever the register gives a role is told what concerns it, although they have never signed in. */
@ArquillianTest
@Tag("R-PLT-101")
class ToldByRoleIT {
    @Inject
    private Acting acting;

    @Inject
    private Population population;

    @Inject
    private AccountService accounts;

    @Inject
    private Notices notices;

    @Inject
    private OneTransaction transaction;

    @Inject
    private OwnerDatabase database;

    private final Caller administrator =
            new Caller(UUID.randomUUID(), "Security", Set.of(Role.SECURITY_ADMIN), new Area.Region(), null, null);

    @Test
    void an_invited_person_is_told_by_the_roles_of_the_register_and_by_none_of_before() {
        UUID hospital = population.hospitalAt(3650);
        UUID person = population.localOf(hospital);
        String name = "it." + UUID.randomUUID();
        Invitation invitation =
                new Invitation(person, name, name + "@example.org", Language.CHINESE, Set.of(Role.NURSE), false);
        acting.as(administrator, () -> accounts.invite(invitation)).value();

        tell(Role.NURSE, hospital);
        tell(Role.NURSE, population.hospitalAt(3650));
        assertThat(told(person)).isEqualTo("1");

        change(
                person,
                version -> accounts.changeRoles(
                        person, version, Set.of(Role.BIOMEDICAL_ENGINEER), "She repairs what she used"));
        tell(Role.NURSE, hospital);
        tell(Role.BIOMEDICAL_ENGINEER, hospital);
        assertThat(told(person)).isEqualTo("2");

        change(person, version -> accounts.disable(person, version, "Left the hospital"));
        tell(Role.BIOMEDICAL_ENGINEER, hospital);
        assertThat(told(person)).isEqualTo("2");

        change(person, version -> accounts.enable(person, version, "Came back"));
        tell(Role.BIOMEDICAL_ENGINEER, hospital);
        assertThat(told(person)).isEqualTo("3");
    }

    @Test
    void somebody_whose_account_is_linked_is_told_by_their_role_before_they_sign_in() {
        UUID hospital = population.hospitalAt(3650);
        UUID person = population.localOf(hospital);
        String name = "it." + UUID.randomUUID();
        acting.as(administrator, () -> accounts.linkTo(person, name, name, Set.of(Role.NURSE)))
                .value();

        tell(Role.NURSE, hospital);
        tell(Role.NURSE, population.hospitalAt(3650));

        assertThat(told(person)).isEqualTo("1");
    }

    private void tell(Role role, UUID hospital) {
        acting.as(Population.systemAdmin(), () -> {
            transaction.around(() ->
                    notices.tell(role, hospital, Fact.of(NoticeKind.ISSUE_REPORTED, UUID.randomUUID(), 1, "Pump")));
            return role;
        });
    }

    private void change(UUID person, LongFunction<Outcome<UUID>> act) {
        acting.as(administrator, () -> act.apply(accounts.account(person).version()))
                .value();
    }

    private String told(UUID person) {
        return String.valueOf(
                database.text("select count(*) from platform.notice where recipient_id = '" + person + "'"));
    }
}
