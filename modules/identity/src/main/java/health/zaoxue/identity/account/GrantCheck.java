package health.zaoxue.identity.account;

import health.zaoxue.identity.GrantDetails;
import health.zaoxue.identity.GrantEnd;
import health.zaoxue.identity.GrantPlace;
import health.zaoxue.identity.GrantRow;
import health.zaoxue.identity.GrantStanding;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.input.TypedFields;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks at what is typed about grants. */
@Dependent
class GrantCheck {
    private static final String ROLE = "role";
    private static final String LAST_DAY = "lastDay";

    @Inject
    private Standing standing;

    @Inject
    private GrantTable table;

    @Inject
    private Clock clock;

    /** What is to be given, where nothing stands against it; else the reasons are among the fields. */
    @Nullable
    GrantFacts checked(TypedFields fields, GrantDetails typed, GrantBook book) {
        UUID person = typed.person();
        Role role = fields.chosen(ROLE, typed.role());
        LocalDate from = fields.chosen("from", typed.from());
        standing.refuseOwn(person, fields);
        if (role == null || from == null) {
            return null;
        }
        RoleRules.refusals(Set.of(role), standing.employerOf(person))
                .forEach(refusal -> fields.refuse(ROLE, refusal.code()));
        LocalDate until = typed.until();
        if (until != null && until.isBefore(from)) {
            fields.refuse("until", "period.reversed");
            return null;
        }
        Optional<GrantPlace> place = place(typed, from, fields);
        GrantFacts facts = new GrantFacts(
                person,
                role,
                place.map(GrantPlace::hospital).orElse(null),
                place.filter(GrantPlace::department).map(GrantPlace::id).orElse(null),
                new Period(from, until));
        GrantRule.whyNot(facts, LocalDate.now(clock), book.openOf(person)).forEach(fields::refuse);
        return facts;
    }

    /** R-IDN-90: a role holds wherever the person works, or at the hospital of the post or one of its departments alone. */
    private Optional<GrantPlace> place(GrantDetails typed, LocalDate from, TypedFields fields) {
        UUID wanted = typed.place();
        if (wanted == null) {
            return Optional.empty();
        }
        Optional<GrantPlace> place = table.places(typed.person(), from).stream()
                .filter(known -> known.id().equals(wanted))
                .findFirst();
        if (place.isEmpty()) {
            fields.refuse("place", "identity.grant.elsewhere");
        }
        return place;
    }

    /** Why a grant cannot end so. */
    void refuseEnd(TypedFields fields, GrantRow grant, GrantEnd typed) {
        standing.refuseOwn(grant.person(), fields);
        if (grant.standing() == GrantStanding.PAST) {
            fields.refuse(Refusal.of("identity.grant.over"));
            return;
        }
        LocalDate lastDay = typed.lastDay();
        LocalDate present = grant.lastDay();
        if (lastDay != null && lastDay.isBefore(LocalDate.now(clock))) {
            fields.refuse(LAST_DAY, "identity.grant.past");
        } else if (lastDay != null && lastDay.isBefore(grant.from())) {
            fields.refuse(LAST_DAY, "period.reversed");
        } else if (lastDay != null && present != null && !lastDay.isBefore(present)) {
            fields.refuse(LAST_DAY, "identity.grant.not-earlier", present);
        }
        if (grant.role() == Role.SECURITY_ADMIN) {
            standing.refuseLastSecurityAdministrator(grant.person(), fields);
        }
    }
}
