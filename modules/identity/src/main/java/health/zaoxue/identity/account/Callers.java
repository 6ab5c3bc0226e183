package health.zaoxue.identity.account;

import health.zaoxue.identity.CallerService;
import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.Permitted;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

@ApplicationScoped
class Callers implements CallerService {
    private static final String POST = """
            select p.id, p.name_en, p.name_zh, p.name_bo, coalesce(t.hospital_id, p.hospital_id),
                   coalesce((select g.department_id from identity.granted_on(?) g
                             where g.person_id = p.id and g.department_id is not null order by g.role limit 1),
                            case when t.id is null then p.department_id else t.department_id end),
                   p.institution_id, a.disabled_at is not null
            from identity.account a
            join identity.staff_member p on p.id = a.person_id
            left join identity.tour t on t.person_id = p.id and ? between t.from_day and t.to_day
            where a.subject = ?
            """;

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    @Inject
    private Newcomers newcomers;

    @Inject
    private Clock clock;

    /**
     * R-IDN-46: a disabled account calls nothing from the moment on at which it was disabled. Asked once a request: reads tables that are
     * open to all, and therefore without a transaction that says who asks.
     */
    @Override
    @Permitted(toThePublic = true)
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Caller> callerFor(String subject, Set<Role> roles) {
        Set<Role> counted = Reach.counted(roles);
        Optional<Post> post = postOf(subject);
        if (post.isEmpty() && Reach.isAdministrator(counted)) {
            newcomers.enterAdministrator(subject, counted);
            post = postOf(subject);
        }
        return post.filter(found -> !found.disabled()).map(found -> found.caller(counted));
    }

    private Optional<Post> postOf(String subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement question = connection.prepareStatement(POST)) {
            LocalDate today = LocalDate.now(clock);
            question.setObject(1, today);
            question.setObject(2, today);
            question.setString(3, subject);
            try (ResultSet answer = question.executeQuery()) {
                return answer.next() ? Optional.of(post(answer)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("who calls could not be read", e);
        }
    }

    private static Post post(ResultSet answer) throws SQLException {
        return new Post(
                answer.getObject(1, UUID.class),
                new Translated(answer.getString(2), answer.getString(3), answer.getString(4)),
                answer.getObject(5, UUID.class),
                answer.getObject(6, UUID.class),
                answer.getObject(7, UUID.class),
                answer.getBoolean(8));
    }
}
