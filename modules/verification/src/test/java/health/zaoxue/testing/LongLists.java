package health.zaoxue.testing;

import health.zaoxue.capacity.GapService;
import health.zaoxue.identity.AccountService;
import health.zaoxue.identity.AllianceService;
import health.zaoxue.identity.BatchService;
import health.zaoxue.identity.GrantService;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.TourService;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.HandoverService;
import health.zaoxue.mentorship.PairingRegisterService;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.trail.TrailFilter;
import health.zaoxue.platform.trail.TrailService;
import health.zaoxue.reporting.Indicator;
import health.zaoxue.reporting.Scope;
import health.zaoxue.reporting.ScorecardService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The lists that grow with the programme, and many rows for each of them at one hospital. */
@Dependent
public class LongLists {
    @Inject
    private Population population;

    @Inject
    private OwnerDatabase database;

    @Inject
    private PersonService people;

    @Inject
    private AccountService accounts;

    @Inject
    private GrantService grants;

    @Inject
    private TourService tours;

    @Inject
    private BatchService batches;

    @Inject
    private AllianceService alliances;

    @Inject
    private PairingRegisterService pairings;

    @Inject
    private HandoverService handovers;

    @Inject
    private GapService gaps;

    @Inject
    private ScorecardService scorecards;

    @Inject
    private TrailService trail;

    /**
     * A list with whom it is for.
     *
     * @param sort what it is sorted by where that is its own order, or empty
     */
    public record Listed(Caller reader, String sort, Function<Listing, Page<?>> list) {
        /** A part of it, found from what an earlier one has told. */
        public Page<?> part(Listing listing) {
            return list.apply(listing);
        }
    }

    /** Lists whose far pages are found by an index, by the table of their rows. */
    public Map<String, Listed> byIndex() {
        Caller system = Population.systemAdmin();
        Caller security = administrator(Role.SECURITY_ADMIN);
        Caller official = MoneyLife.official();
        return Map.of(
                "identity.staff_member", new Listed(system, "name", people::list),
                "identity.account", new Listed(security, "", accounts::list),
                "identity.role_grant", new Listed(security, "", grants::list),
                "identity.tour", new Listed(system, "", tours::list),
                "mentorship.pairing", new Listed(system, "", pairings::list),
                "mentorship.handover", new Listed(official, "", handovers::within),
                "capacity.technology_gap", new Listed(official, "", listing -> gaps.gaps(null, listing)),
                "platform.trail_entry",
                        new Listed(
                                administrator(Role.AUDIT_ADMIN),
                                "",
                                listing -> trail.entries(TrailFilter.NONE, listing)));
    }

    /** Lists whose every page looks at all rows once and is cut by what was shown before. */
    public Map<String, Listed> byValue() {
        Caller system = Population.systemAdmin();
        return Map.of(
                "alliances",
                new Listed(system, "", alliances::list),
                "batches",
                new Listed(system, "", batches::list),
                "facts",
                new Listed(
                        MoneyLife.official(),
                        "",
                        listing -> scorecards
                                .facts(Indicator.PEOPLE_IN_TRAINING, Scope.everything(), listing)
                                .page()));
    }

    /** As many people with accounts and roles, tours with their pairings and handovers, and gaps. */
    public void grow(TrainingHospital here, int rows) {
        UUID hospital = here.hospital;
        UUID institution = population.institution();
        String entered =
                "with entered as (insert into identity.staff_member (id, name_en, employer_kind, %1$s_id, title, version)"
                        + " select gen_random_uuid(), 'Long ' || number, upper('%1$s'), '%2$s', '', 1 from generate_series(1, "
                        + rows
                        + ") number returning id)";
        database.execute(entered.formatted("institution", institution)
                + " insert into identity.tour (id, person_id, institution_id, hospital_id, from_day, to_day, change, version)"
                + " select gen_random_uuid(), id, '" + institution + "', '" + hospital
                + "', date '2031-01-01', date '2031-06-01', 'PLANNED', 1"
                + " from entered");
        database.execute(entered.formatted("hospital", hospital)
                + ", opened as (insert into identity.account (person_id, user_name, linked_by, linked_at)"
                + " select id, 'long.' || id, id, now() from entered returning person_id)"
                + " insert into identity.role_grant (id, person_id, role, from_day, granted_at, version)"
                + " select gen_random_uuid(), person_id, 'NURSE', current_date, now(), 1 from opened");
        database.execute(
                "insert into mentorship.handover (id, tour_id, mentor_id, hospital_id, first_day, last_day, state, opened_on, letter, version)"
                        + " select gen_random_uuid(), t.id, t.person_id, t.hospital_id, t.from_day, t.to_day, 'LAPSED', t.from_day, '', 1"
                        + " from identity.tour t where t.institution_id = '" + institution + "'");
        database.execute(
                "insert into mentorship.pairing (id, mentor_id, apprentice_id, hospital_id, specialty, manner, from_day, objectives, begun_by,"
                        + " begun_at, version) select gen_random_uuid(), t.person_id, '" + here.otherApprentice.person()
                        + "', t.hospital_id, 'TEST_TRAINING', 'ONE_TO_ONE', t.from_day, '', t.person_id, now(), 1"
                        + " from identity.tour t where t.institution_id = '" + institution + "'");
        database.execute(
                "insert into capacity.technology_gap (id, version, number, hospital_id, technique_id, why, state, identified_on, withdrawn_on)"
                        + " select gen_random_uuid(), 1, 'G-' || lpad(nextval('capacity.gap_number')::text, 4, '0'), '"
                        + hospital + "', '"
                        + here.technique
                        + "', 'entered by a test', 'WITHDRAWN', current_date, current_date from generate_series(1, "
                        + rows + ")");
    }

    private static Caller administrator(Role role) {
        return new Caller(UUID.randomUUID(), role.name(), Set.of(role), new Area.Region(), null, null);
    }
}
