package health.zaoxue.identity.account;

import health.zaoxue.identity.CallerService;
import health.zaoxue.identity.naming.Turn;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional
class Callers implements CallerService {
    private static final String POST = """
            select p.id, p.name_en, coalesce(t.hospital_id, p.hospital_id),
                   case when t.id is null then p.department_id else t.department_id end
            from identity.account a
            join identity.staff_member p on p.id = a.person_id
            left join identity.tour t on t.person_id = p.id and ?2 between t.from_day and t.to_day
            where a.subject = ?1
            """;

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Clock clock;

    @Override
    @Permitted(toThePublic = true)
    public Optional<Caller> callerFor(String subject, Set<Role> roles) {
        Set<Role> counted = Reach.counted(roles);
        Optional<Post> post = postOf(subject);
        if (post.isEmpty() && Reach.isAdministrator(counted)) {
            enterAdministrator(subject, counted);
            post = postOf(subject);
        }
        return post.map(found -> found.caller(counted));
    }

    private Optional<Post> postOf(String subject) {
        List<Post> posts = Row.all(
                database.createNativeQuery(POST)
                        .setParameter(1, subject)
                        .setParameter(2, Date.valueOf(LocalDate.now(clock))),
                row -> new Post(row.id(), row.text(), row.idOrNull(), row.idOrNull()));
        return posts.stream().findFirst();
    }

    /** R-IDN-12: an administrator without a link is entered as a person of the commission, once, under a name to be corrected. */
    private void enterAdministrator(String subject, Set<Role> roles) {
        Turn.take(database, subject);
        if (postOf(subject).isPresent()) {
            return;
        }
        UUID person = UUID.randomUUID();
        database.createNativeQuery("""
                        insert into identity.staff_member (id, name_en, employer_kind, title, version)
                        values (?1, ?2, 'COMMISSION', '', 1)
                        """)
                .setParameter(1, person)
                .setParameter(2, Reach.administratorName(roles))
                .executeUpdate();
        database.createNativeQuery("""
                        insert into identity.account (person_id, subject, user_name, linked_by, linked_at)
                        values (?1, ?2, ?2, ?1, ?3)
                        """)
                .setParameter(1, person)
                .setParameter(2, subject)
                .setParameter(3, java.sql.Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
