package health.zaoxue.browser;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids of real things, read from the database behind the application's back. */
final class Specimens {
    private static final String ANYWHERE = "";
    private static final Map<String, Query> QUERIES = Map.ofEntries(
            Map.entry("hospital", new Query("id", "identity.hospital", "id = ?", ANYWHERE)),
            Map.entry("institution", new Query("id", "identity.institution", "?::uuid is not null", ANYWHERE)),
            Map.entry("place", new Query("id", "identity.place", "?::uuid is not null", ANYWHERE)),
            Map.entry("person", new Query("id", "identity.staff_member", "hospital_id = ?", ANYWHERE)),
            Map.entry(
                    "account",
                    new Query(
                            "person_id",
                            "identity.account a join identity.staff_member p on p.id = a.person_id",
                            "p.hospital_id = ?",
                            ANYWHERE)),
            Map.entry(
                    "grant",
                    new Query(
                            "g.id",
                            "identity.role_grant g join identity.staff_member p on p.id = g.person_id",
                            "p.hospital_id = ?",
                            ANYWHERE)),
            Map.entry(
                    "sent-person",
                    new Query("id", "identity.staff_member", "?::uuid is not null", "employer_kind = 'INSTITUTION'")),
            Map.entry("licence", new Query("id", "identity.licence", "hospital_id = ?", "hospital_id is not null")),
            Map.entry("certification", new Query("id", "mentorship.certification", "hospital_id = ?", ANYWHERE)),
            Map.entry(
                    "certification-of-physician",
                    new Query("id", "mentorship.certification", "person_id = ?", ANYWHERE).byPerson()),
            Map.entry(
                    "teacher",
                    new Query(
                            "deciding_mentor_id",
                            "mentorship.certification",
                            "?::uuid is not null",
                            "generation = (select max(generation) from mentorship.certification)")),
            Map.entry("application", new Query("id", "mentorship.application", "hospital_id = ?", ANYWHERE)),
            Map.entry(
                    "application-to-sign",
                    new Query(
                                    "a.id",
                                    "mentorship.application a",
                                    "?::uuid in (select a.person_id union select m.member_id from mentorship.application_member m"
                                            + " where m.application_id = a.id and m.round = a.round)",
                                    ANYWHERE)
                            .byPerson()),
            Map.entry("tour", new Query("id", "identity.tour", "hospital_id = ?", ANYWHERE)),
            Map.entry("alliance", new Query("id", "identity.alliance", "hospital_id = ?", ANYWHERE)),
            Map.entry("batch", new Query("id", "identity.batch", "hospital_id = ?", ANYWHERE)),
            Map.entry("technique", new Query("id", "mentorship.technique", "?::uuid is not null", ANYWHERE)),
            Map.entry("pairing", new Query("id", "mentorship.pairing", "hospital_id = ?", ANYWHERE)),
            Map.entry(
                    "pairing-of-mine",
                    new Query("id", "mentorship.pairing", "?::uuid in (mentor_id, apprentice_id)", ANYWHERE)
                            .byPerson()),
            Map.entry("handover", new Query("id", "mentorship.handover", "hospital_id = ?", ANYWHERE)),
            Map.entry(
                    "handover-of-mine",
                    new Query(
                                    "id",
                                    "mentorship.handover",
                                    "?::uuid in (mentor_id, coalesce(successor_id, mentor_id))",
                                    ANYWHERE)
                            .byPerson()),
            Map.entry(
                    "handover-to-write",
                    new Query("id", "mentorship.handover", "mentor_id = ?", "state = 'OPEN'").byPerson()),
            Map.entry("gap", new Query("id", "capacity.technology_gap", "hospital_id = ?", ANYWHERE)),
            Map.entry("tag", new Query("tag", "equipment.device", "hospital = ?", ANYWHERE)),
            Map.entry(
                    "issue",
                    new Query("id", "equipment.issue", "hospital = ?", "state = 'REPORTED' and photo is null")),
            Map.entry("issue-with-photo", new Query("id", "equipment.issue", "hospital = ?", "photo is not null")),
            Map.entry("request", new Query("id", "equipment.funding_request", "hospital_id = ?", "number is not null")),
            Map.entry(
                    "request-draft",
                    new Query("id", "equipment.funding_request", "hospital_id = ?", "state = 'DRAFT'")),
            Map.entry(
                    "attachment",
                    new Query(
                            "a.id",
                            "equipment.attachment a join equipment.funding_request r on r.id = a.request_id",
                            "r.hospital_id = ?",
                            "r.number is not null")),
            Map.entry(
                    "attachment-of-draft",
                    new Query(
                            "a.id",
                            "equipment.attachment a join equipment.funding_request r on r.id = a.request_id",
                            "r.hospital_id = ?",
                            "r.state = 'DRAFT'")),
            Map.entry("budget-line", new Query("id", "equipment.budget_line", "?::uuid is not null", ANYWHERE)),
            Map.entry("notice", new Query("id", "platform.notice", "recipient_id = ?", ANYWHERE).byPerson()),
            Map.entry("degree", new Query("id", "mentorship.degree", "hospital_id = ?", ANYWHERE)),
            Map.entry(
                    "degree-of-mine",
                    new Query("id", "mentorship.degree", "?::uuid = any(supervisors || person_id)", ANYWHERE)
                            .byPerson()),
            Map.entry("training", new Query("id", "mentorship.training", "hospital_id = ?", ANYWHERE)),
            Map.entry(
                    "training-cancelled",
                    new Query("id", "mentorship.training", "hospital_id = ?", "state = 'CANCELLED'")),
            Map.entry(
                    "training-i-run",
                    new Query(
                                    "t.id",
                                    "mentorship.training t",
                                    "?::uuid in (select l.person_id from mentorship.training_trainer l"
                                            + " where l.training_id = t.id union select t.planned_by)",
                                    ANYWHERE)
                            .byPerson()),
            Map.entry(
                    "training-to-come",
                    new Query(
                                    "t.id",
                                    "mentorship.training t",
                                    "?::uuid in (select l.person_id from mentorship.training_trainer l"
                                            + " where l.training_id = t.id union select t.planned_by)",
                                    "t.state in ('PLANNED', 'OPEN') and t.starts_at > now() + interval '1 day'")
                            .byPerson()),
            Map.entry(
                    "case-of-physician",
                    new Query("id", "mentorship.case_entry", "apprentice_id = ?", ANYWHERE).byPerson()),
            Map.entry(
                    "case-for-mentor",
                    new Query(
                                    "id",
                                    "mentorship.case_entry",
                                    "apprentice_id in (select apprentice_id from mentorship.pairing where mentor_id = ?)",
                                    "state = 'SUBMITTED'")
                            .byPerson()));

    private final Premises premises;

    Specimens(Premises premises) {
        this.premises = premises;
    }

    /** Where somebody belongs; nowhere for whoever is responsible for the whole programme. */
    record Home(@Nullable UUID person, @Nullable UUID hospital) {}

    private record Query(String id, String table, String owner, String further, boolean personal) {
        Query(String id, String table, String owner, String further) {
            this(id, table, owner, further, false);
        }

        Query byPerson() {
            return new Query(id, table, owner, further, true);
        }

        private String sql(boolean own) {
            return "select %s from %s where %s (%s)%s order by 1 limit 1"
                    .formatted(id, table, own ? "" : "not", owner, further.isEmpty() ? "" : " and " + further);
        }
    }

    boolean knows(String thing) {
        return QUERIES.containsKey(thing);
    }

    /** The hospital of employment, or that of the tour of today. */
    Home homeOf(String userName) {
        return ask(
                        "select m.id, coalesce(m.hospital_id, t.hospital_id) from identity.account a"
                                + " join identity.staff_member m on m.id = a.person_id"
                                + " left join identity.tour t on t.person_id = m.id and current_date between t.from_day and t.to_day"
                                + " where a.user_name = ?",
                        userName,
                        found -> new Home(found.getObject(1, UUID.class), found.getObject(2, UUID.class)))
                .orElse(new Home(null, null));
    }

    /** An id of that thing that belongs to the own hospital or person; for whoever has none, to the hospital at Lhasa. */
    Optional<String> own(String thing, Home home) {
        return one(thing, home, true);
    }

    /** An id of that thing that belongs to somebody else. */
    Optional<String> other(String thing, Home home) {
        return one(thing, home, false);
    }

    private Optional<String> one(String thing, Home home, boolean own) {
        Query query = QUERIES.get(thing);
        if (query == null) {
            throw new IllegalArgumentException("no specimen of " + thing);
        }
        UUID owner = query.personal() ? home.person() : home.hospital() == null ? lhasa() : home.hospital();
        return owner == null ? Optional.empty() : ask(query.sql(own), owner, found -> found.getString(1));
    }

    private UUID lhasa() {
        return ask(
                        "select id from identity.hospital where name_en like ?",
                        "Lhasa%",
                        found -> found.getObject(1, UUID.class))
                .orElseThrow();
    }

    private <T> Optional<T> ask(String sql, Object parameter, Reading<T> reading) {
        try (Connection connection = premises.database().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? Optional.ofNullable(reading.read(found)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Takes what a row holds. */
    private interface Reading<T> {
        @Nullable
        T read(ResultSet row) throws SQLException;
    }
}
