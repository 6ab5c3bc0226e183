package health.zaoxue.identity.absence;

import health.zaoxue.identity.Decider;
import health.zaoxue.identity.DelegationStanding;
import health.zaoxue.identity.DelegationView;
import health.zaoxue.kernel.Period;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Delegations as the database keeps them. */
@Dependent
class DelegationTable {
    private static final int MOST = 50;
    private static final String VIEW = """
            select d.id, l.id, l.name_en, l.name_zh, l.name_bo, g.id, g.name_en, g.name_zh, g.name_bo,
                   d.from_day, d.until_day, d.reason,
                   case when d.withdrawn_at is not null then 'WITHDRAWN' when d.until_day < ?2 then 'ENDED'
                        when d.from_day > ?2 then 'COMING' else 'RUNNING' end
            from identity.delegation d
            join identity.staff_member l on l.id = d.lender_id
            join identity.staff_member g on g.id = d.delegate_id
            where %s = ?1 order by d.from_day desc, d.lent_at desc, d.id
            """;

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Clock clock;

    List<DelegationView> lentBy(UUID person) {
        return views("d.lender_id", person);
    }

    List<DelegationView> lentTo(UUID person) {
        return views("d.delegate_id", person);
    }

    /** R-IDN-97: for whom somebody decides today: whoever lent it may decide themselves, and so may the delegate. */
    List<Decider> lendersTo(UUID person) {
        return deciders(about("""
                select l.id, l.name_en, l.name_zh, l.name_bo
                from identity.delegation d join identity.staff_member l on l.id = d.lender_id
                where d.delegate_id = ?1 and d.withdrawn_at is null and ?2 between d.from_day and d.until_day
                  and identity.may_decide(d.lender_id) and identity.may_decide(d.delegate_id)
                order by lower(l.name_en), l.id
                """, person));
    }

    /** R-IDN-97: to whom somebody may lend: any other official with an open account who is no administrator. */
    List<Decider> choicesOf(UUID person) {
        return deciders(about("""
                select p.id, p.name_en, p.name_zh, p.name_bo from identity.staff_member p
                join identity.account_role r on r.person_id = p.id and r.role = 'COMMISSION_OFFICIAL'
                where p.id <> ?1 and cast(?2 as date) is not null and identity.may_decide(p.id) order by lower(p.name_en), p.id
                """, person));
    }

    /** All that runs or is to come and touches one of the two. */
    List<DelegationRule.Lent> touching(UUID lender, UUID delegate) {
        return Row.all(
                about("""
                        select d.lender_id, d.delegate_id, d.from_day, d.until_day from identity.delegation d
                        where d.withdrawn_at is null and d.until_day >= ?2 and (d.lender_id in (?1, ?3) or d.delegate_id in (?1, ?3))
                        order by d.from_day
                        """, lender).setParameter(3, delegate),
                row -> new DelegationRule.Lent(row.id(), row.id(), new Period(row.day(), row.day())));
    }

    private List<DelegationView> views(String whose, UUID person) {
        return Row.all(about(VIEW.formatted(whose), person).setMaxResults(MOST), DelegationTable::view);
    }

    private static List<Decider> deciders(Query query) {
        return Row.all(query, row -> new Decider(row.id(), row.translated()));
    }

    private Query about(String sql, UUID person) {
        return database.createNativeQuery(sql)
                .setParameter(1, person)
                .setParameter(2, Date.valueOf(LocalDate.now(clock)));
    }

    private static DelegationView view(Row row) {
        return new DelegationView(
                row.id(),
                row.id(),
                row.translated(),
                row.id(),
                row.translated(),
                row.day(),
                row.day(),
                row.text(),
                row.constant(DelegationStanding.class));
    }
}
