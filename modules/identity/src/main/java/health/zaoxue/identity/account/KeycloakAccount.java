package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountFailure;
import health.zaoxue.kernel.Role;
import jakarta.ws.rs.ClientErrorException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** R-IDN-45: one account in Keycloak, brought from wherever it stands to where it should be; doing so twice changes nothing more. */
final class KeycloakAccount {
    private static final int TAKEN = 409;

    private final RealmResource realm;
    private final UserResource user;
    private final KeycloakGroups groups;

    KeycloakAccount(RealmResource realm, String subject) {
        this.realm = realm;
        this.user = realm.users().get(subject);
        this.groups = new KeycloakGroups(realm);
    }

    /** Answers whether somebody who is signed in may have less than before. */
    boolean broughtInLine(Wanted wanted) throws AccountDirectory.Refused {
        describe(wanted);
        boolean lost = !wanted.enabled();
        if (wanted.stated()) {
            lost |= give(wanted.roles());
        }
        if (wanted.enabled()) {
            lost |= place(wanted.hospital());
        }
        if (lost) {
            user.logout();
        }
        return lost;
    }

    /** Takes everything of ours away; answers what roles that was. */
    Set<Role> stripped() {
        Set<Role> held = ours(user.roles().realmLevel());
        give(Set.of());
        place(null);
        user.logout();
        return held;
    }

    private void describe(Wanted wanted) throws AccountDirectory.Refused {
        UserRepresentation there = user.toRepresentation();
        there.setEnabled(wanted.enabled());
        if (wanted.contact().email() != null) {
            there.setEmail(wanted.contact().email());
        }
        Map<String, List<String>> attributes =
                new HashMap<>(Objects.requireNonNullElse(there.getAttributes(), Map.<String, List<String>>of()));
        attributes.put(KeycloakMaking.PERSON, List.of(wanted.person().toString()));
        attributes.putIfAbsent(KeycloakMaking.LOCALE, List.of(wanted.contact().language()));
        there.setAttributes(attributes);
        try {
            user.update(there);
        } catch (ClientErrorException failure) {
            if (failure.getResponse().getStatus() == TAKEN) {
                throw new AccountDirectory.Refused(AccountFailure.EMAIL_TAKEN);
            }
            throw failure;
        }
    }

    /** Answers whether roles were taken away. */
    private boolean give(Set<Role> roles) {
        RoleScopeResource held = user.roles().realmLevel();
        boolean less = new KeycloakExcess(realm, user).takenAway(roles);
        Set<Role> missing = EnumSet.noneOf(Role.class);
        missing.addAll(roles);
        missing.removeAll(ours(held));
        if (!missing.isEmpty()) {
            held.add(missing.stream()
                    .map(role -> realm.roles().get(role.realmName()).toRepresentation())
                    .toList());
        }
        return less;
    }

    private static Set<Role> ours(RoleScopeResource held) {
        EnumSet<Role> ours = EnumSet.noneOf(Role.class);
        held.listAll().forEach(role -> Role.withRealmName(role.getName()).ifPresent(ours::add));
        return ours;
    }

    /** Answers whether the account left a group. */
    private boolean place(@Nullable String hospital) {
        List<GroupRepresentation> present =
                user.groups().stream().filter(KeycloakGroups::isHospital).toList();
        List<GroupRepresentation> wrong = present.stream()
                .filter(group -> !group.getName().equals(hospital))
                .toList();
        wrong.forEach(group -> user.leaveGroup(group.getId()));
        if (hospital != null && present.size() == wrong.size()) {
            user.joinGroup(groups.idOf(hospital));
        }
        return !wrong.isEmpty();
    }
}
