package health.zaoxue.testing;

import health.zaoxue.capacity.GapService;
import health.zaoxue.equipment.BudgetService;
import health.zaoxue.equipment.FundingService;
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
    /** Their number, the hospital, an institution, a region, a technique, and somebody who learns it. */
    private static final String ROWS = """
            with sent as (
                insert into identity.staff_member (id, name_en, employer_kind, institution_id, title, version)
                select gen_random_uuid(), 'Long ' || number, 'INSTITUTION', '%3$s', '', 1 from generate_series(1, %1$s) number
                returning id)
            insert into identity.tour (id, person_id, institution_id, hospital_id, from_day, to_day, change, version)
            select gen_random_uuid(), id, '%3$s', '%2$s', current_date - 10, current_date + 200, 'PLANNED', 1 from sent;

            with employed as (
                insert into identity.staff_member (id, name_en, employer_kind, hospital_id, title, version)
                select gen_random_uuid(), 'Long ' || number, 'HOSPITAL', '%2$s', '', 1 from generate_series(1, %1$s) number
                returning id),
            opened as (
                insert into identity.account (person_id, user_name, linked_by, linked_at)
                select id, 'long.' || id, id, now() from employed returning person_id)
            insert into identity.role_grant (id, person_id, role, from_day, granted_at, version)
            select gen_random_uuid(), person_id, 'NURSE', current_date, now(), 1 from opened;

            insert into identity.batch (id, sponsor_region_id, hospital_id, number, from_day, to_day, version)
            select gen_random_uuid(), '%4$s', '%2$s', number, current_date + number, current_date + 400, 1
            from generate_series(1, %1$s) number;

            insert into identity.alliance (id, institution_id, hospital_id, from_day, to_day, version)
            select gen_random_uuid(), '%3$s', '%2$s', current_date + number, current_date + number, 1 from generate_series(1, %1$s) number;

            insert into mentorship.handover
                (id, tour_id, mentor_id, hospital_id, first_day, last_day, state, opened_on, letter, version)
            select gen_random_uuid(), id, person_id, hospital_id, from_day, to_day, 'LAPSED', from_day, '', 1
            from identity.tour where institution_id = '%3$s';

            insert into mentorship.pairing
                (id, mentor_id, apprentice_id, hospital_id, specialty, manner, from_day, objectives, begun_by, begun_at, version)
            select gen_random_uuid(), person_id, '%6$s', hospital_id, 'TEST_TRAINING', 'ONE_TO_ONE', from_day, '', person_id, now(), 1
            from identity.tour where institution_id = '%3$s';

            with asked as (
                insert into equipment.funding_request (id, hospital_id, category, state, title, need, upkeep, without_it, total,
                    two_approvers_from, round, steps, waiting_since, version)
                select gen_random_uuid(), '%2$s', 'EQUIPMENT', 'DRAFT', 'Pump', 'Need', '', '', 1000, 200000, 0, 1, now(), 1
                from generate_series(1, %1$s) returning id)
            insert into equipment.funding_line (id, request_id, position, item, quantity, unit_price)
            select gen_random_uuid(), id, 0, 'Pump', 1, 1000 from asked;

            insert into equipment.budget_line (id, number, sponsor_region_id, year, category, hospital_id, opened_by, opened_at)
            select gen_random_uuid(), 'B-' || (2030 + number) || '-' || (100000 + floor(random() * 900000000))::integer, '%4$s',
                   2030 + number, 'EQUIPMENT', '%2$s', gen_random_uuid(), now()
            from generate_series(1, %1$s) number;

            insert into capacity.technology_gap
                (id, version, number, hospital_id, technique_id, why, state, identified_on, withdrawn_on)
            select gen_random_uuid(), 1, 'G-' || lpad(nextval('capacity.gap_number')::text, 4, '0'), '%2$s', '%5$s', 'entered by a test',
                   'WITHDRAWN', current_date, current_date
            from generate_series(1, %1$s);
            """;

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
    private FundingService requests;

    @Inject
    private BudgetService budget;

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
    public Map<String, Listed> byIndex(TrainingHospital here) {
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
                "equipment.funding_request", new Listed(here.head, "", requests::requests),
                "equipment.budget_line", new Listed(official, "", budget::lines),
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
                                .facts(Indicator.AID_STAFF_IN_PLACE, Scope.everything(), listing)
                                .page()));
    }

    /** As many rows for each of the lists. */
    public void grow(TrainingHospital here, int rows) {
        database.execute(ROWS.formatted(
                rows,
                here.hospital,
                population.institution(),
                here.region,
                here.technique,
                here.otherApprentice.person()));
    }

    private static Caller administrator(Role role) {
        return new Caller(UUID.randomUUID(), role.name(), Set.of(role), new Area.Region(), null, null);
    }
}
