package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountAct;
import health.zaoxue.identity.AccountDrift;
import health.zaoxue.identity.AccountDriftKind;
import health.zaoxue.platform.outbox.Outbox;
import health.zaoxue.platform.outbox.OutboxMessage;
import health.zaoxue.platform.sessions.EndedSessions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** R-IDN-49: what differs is brought in line with what is wished, from the outbox, and each repair stands in the history. */
@Dependent
class Repairs {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Wishes wishes;

    @Inject
    private Outbox outbox;

    @Inject
    private EndedSessions sessions;

    @Inject
    private Responsible responsible;

    /** Answers how many accounts are being repaired. */
    int order(List<AccountDrift> lines) {
        Set<String> unknown = new HashSet<>();
        Map<UUID, List<AccountDrift>> known = new LinkedHashMap<>();
        for (AccountDrift line : lines) {
            UUID person = line.person();
            String subject = line.subject();
            if (person != null) {
                known.computeIfAbsent(person, first -> new ArrayList<>()).add(line);
            } else if (subject != null && unknown.add(subject)) {
                strip(subject, line);
            }
        }
        known.forEach(this::repair);
        return known.size() + unknown.size();
    }

    private void repair(UUID person, List<AccountDrift> lines) {
        Optional<AccountDrift> unstated = lines.stream()
                .filter(line -> line.kind() == AccountDriftKind.UNSTATED)
                .filter(line -> !RoleRules.excludeOneAnother(line.roles()))
                .findFirst();
        unstated.ifPresent(line -> wishes.grants().state(person, line.roles()));
        wishes.renew(person);
        wishes.note(person, unstated.isPresent() ? AccountAct.STATED : AccountAct.REPAIRED, null);
    }

    private void strip(String subject, AccountDrift line) {
        UUID id = UUID.randomUUID();
        database.createNativeQuery("""
                        insert into identity.account_stripped (id, subject, user_name, roles, by_id, at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, id)
                .setParameter(2, subject)
                .setParameter(3, line.userName())
                .setParameter(4, RoleRules.text(line.roles()))
                .setParameter(5, responsible.person())
                .setParameter(6, Timestamp.from(responsible.now()))
                .executeUpdate();
        sessions.endAllOf(subject);
        outbox.send(new OutboxMessage(StripDelivery.KIND, id.toString(), subject));
    }
}
