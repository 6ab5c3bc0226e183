package health.zaoxue.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.identity.AccountDrift;
import health.zaoxue.identity.AccountDriftKind;
import health.zaoxue.identity.AccountLetter;
import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {
    private static final Set<Role> NURSE = Set.of(Role.NURSE);
    private static final Wanted WANTED = wanted("nurse", true, NURSE, "Lhasa");

    /** One change by hand in Keycloak, and what the comparison calls it. */
    record Change(@Nullable Held held, AccountDriftKind kind) {}

    static List<Change> changes() {
        return List.of(
                new Change(null, AccountDriftKind.MISSING_ACCOUNT),
                new Change(
                        held("nurse", true, Set.of(Role.NURSE, Role.CREDENTIALING), "Lhasa"),
                        AccountDriftKind.EXTRA_ROLE),
                new Change(held("nurse", true, Set.of(), "Lhasa"), AccountDriftKind.MISSING_ROLE),
                new Change(held("nurse", false, NURSE, "Lhasa"), AccountDriftKind.STILL_DISABLED),
                new Change(held("nurse", true, NURSE, "Ngari"), AccountDriftKind.OTHER_HOSPITAL),
                new Change(held("nurse", true, NURSE), AccountDriftKind.OTHER_HOSPITAL),
                new Change(held("nurse", true, NURSE, "Lhasa", "Ngari"), AccountDriftKind.OTHER_HOSPITAL));
    }

    @ParameterizedTest
    @MethodSource("changes")
    @Tag("R-IDN-48")
    void each_change_by_hand_is_one_line(Change change) {
        List<Held> there = change.held() == null ? List.of() : List.of(change.held());

        assertThat(Comparison.of(List.of(WANTED), there))
                .extracting(AccountDrift::kind)
                .containsExactly(change.kind());
    }

    @Test
    @Tag("R-IDN-48")
    void what_is_as_wished_is_no_line_and_neither_is_what_is_on_its_way() {
        Wanted onItsWay = new Wanted(WANTED.identity(), true, NURSE, true, "Lhasa", WANTED.contact(), false, 2, true);

        assertThat(Comparison.of(List.of(WANTED), List.of(held("nurse", true, NURSE, "Lhasa"))))
                .isEmpty();
        assertThat(Comparison.of(List.of(onItsWay), List.of())).isEmpty();
    }

    @Test
    @Tag("R-IDN-42")
    @Tag("R-IDN-48")
    void two_administrators_in_one_hand_come_first_whoever_it_is() {
        Set<Role> two = Set.of(Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);
        List<Held> there =
                List.of(held("nurse", true, two, "Lhasa"), held("aaa", true, NURSE), held("stranger", true, two));

        assertThat(Comparison.of(List.of(WANTED), there))
                .extracting(AccountDrift::kind)
                .startsWith(AccountDriftKind.TWO_ADMINISTRATORS, AccountDriftKind.TWO_ADMINISTRATORS);
    }

    @Test
    @Tag("R-IDN-48")
    void a_stranger_with_roles_is_named_and_one_without_is_none_of_ours() {
        assertThat(Comparison.of(List.of(), List.of(held("stranger", true, NURSE), held("visitor", true, Set.of()))))
                .extracting(AccountDrift::userName, AccountDrift::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("stranger", AccountDriftKind.UNKNOWN_ACCOUNT));
    }

    @Test
    @Tag("R-IDN-48")
    void an_account_about_whose_roles_nobody_has_said_anything_is_named_with_those_it_has() {
        assertThat(Comparison.of(
                        List.of(wanted("nurse", true, Set.of(), "Lhasa")),
                        List.of(held("nurse", true, NURSE, "Lhasa"))))
                .extracting(AccountDrift::kind, AccountDrift::roles)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(AccountDriftKind.UNSTATED, NURSE));
    }

    @Property
    @net.jqwik.api.Tag("R-IDN-48")
    @net.jqwik.api.Tag("R-IDN-49")
    void nothing_is_found_exactly_where_everything_is_as_wished(
            @ForAll("anyWanted") Wanted wish, @ForAll("anyHeld") Held there) {
        boolean same = wish.enabled() == there.enabled()
                && wish.roles().equals(there.roles())
                && (!wish.enabled() || hospitals(wish).equals(there.hospitals()));

        List<AccountDrift> lines = Comparison.of(List.of(wish), List.of(there));

        assertThat(lines.isEmpty()).isEqualTo(same && !RoleRules.excludeOneAnother(there.roles()));
        assertThat(Comparison.of(List.of(wish), List.of(repaired(wish, there)))).isEmpty();
    }

    @Provide
    Arbitrary<Wanted> anyWanted() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(Role.class)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(4)
                                .filter(roles -> !RoleRules.excludeOneAnother(roles)),
                        Arbitraries.of("Lhasa", "Ngari").injectNull(0.3))
                .as((enabled, roles, hospital) -> wanted("nurse", enabled, roles, hospital));
    }

    @Provide
    Arbitrary<Held> anyHeld() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(Role.class).set().ofMaxSize(4),
                        Arbitraries.of("Lhasa", "Ngari").set().ofMaxSize(2))
                .as((enabled, roles, hospitals) -> held("nurse", enabled, roles, hospitals.toArray(String[]::new)));
    }

    /** What Settlement makes of an account: exactly what is wished; an account that is disabled stays in its group. */
    private static Held repaired(Wanted wish, Held there) {
        return new Held(
                there.subject(),
                there.userName(),
                wish.enabled(),
                wish.roles(),
                wish.enabled() ? hospitals(wish) : there.hospitals());
    }

    private static Set<String> hospitals(Wanted wish) {
        String hospital = wish.hospital();
        return hospital == null ? Set.of() : Set.of(hospital);
    }

    private static Wanted wanted(String name, boolean enabled, Set<Role> roles, @Nullable String hospital) {
        UUID person = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        EnumSet<Role> wished = EnumSet.noneOf(Role.class);
        wished.addAll(roles);
        return new Wanted(
                new Wanted.Identity(person, new Translated(name, null, null), "id of " + name, name),
                enabled,
                wished,
                !wished.isEmpty(),
                hospital,
                new Wanted.Contact(null, "en", AccountLetter.NONE),
                false,
                1,
                false);
    }

    private static Held held(String name, boolean enabled, Set<Role> roles, String... hospitals) {
        return new Held("id of " + name, name, enabled, roles, Set.copyOf(new ArrayList<>(List.of(hospitals))));
    }
}
