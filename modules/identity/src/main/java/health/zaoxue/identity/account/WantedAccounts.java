package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountLetter;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What accounts should be, read in one statement; the hospital is where somebody works today. */
@Dependent
class WantedAccounts {
    private static final String WANTED = """
            select a.person_id, p.name_en, p.name_zh, p.name_bo, a.subject, a.user_name, a.disabled_at is null,
                   (select string_agg(r.role, ' ') from identity.account_role r where r.person_id = a.person_id),
                   exists (select 1 from identity.role_grant g where g.person_id = a.person_id), h.name_en, w.email, w.language, w.letter, coalesce(w.existing, true), coalesce(w.number, 0),
                   coalesce(w.number > w.done_number, false)
            from identity.account a
            join identity.staff_member p on p.id = a.person_id
            left join identity.tour t on t.person_id = p.id and ?1 between t.from_day and t.to_day
            left join identity.hospital h on h.id = coalesce(t.hospital_id, p.hospital_id)
            left join identity.account_wish w on w.person_id = a.person_id
            """;

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Clock clock;

    List<Wanted> all() {
        return read(null);
    }

    Optional<Wanted> of(UUID person) {
        return read(person).stream().findFirst();
    }

    private List<Wanted> read(@Nullable UUID person) {
        String sql = person == null ? WANTED : WANTED + " where a.person_id = ?2";
        Query query = database.createNativeQuery(sql).setParameter(1, Date.valueOf(LocalDate.now(clock)));
        return Row.all(person == null ? query : query.setParameter(2, person), WantedAccounts::wanted);
    }

    private static Wanted wanted(Row row) {
        Wanted.Identity identity = new Wanted.Identity(row.id(), row.translated(), row.textOrNull(), row.text());
        boolean enabled = row.truth();
        var roles = RoleRules.read(row.textOrNull());
        boolean stated = row.truth();
        String post = row.textOrNull();
        String hospital = stated && roles.isEmpty() ? null : post;
        Wanted.Contact contact = new Wanted.Contact(
                row.textOrNull(),
                Objects.requireNonNullElse(row.textOrNull(), "en"),
                Objects.requireNonNullElse(row.constantOrNull(AccountLetter.class), AccountLetter.NONE));
        return new Wanted(
                identity, enabled, roles, stated, hospital, contact, row.truth(), row.longNumber(), row.truth());
    }
}
