package health.zaoxue.mentorship.handover;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.HandoverNote;
import health.zaoxue.mentorship.HandoverPart;
import health.zaoxue.mentorship.HandoverRow;
import health.zaoxue.mentorship.HandoverState;
import health.zaoxue.platform.persistence.KeysetPart.Key;
import health.zaoxue.platform.persistence.KeysetQuery;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.persistence.TableQuery;
import health.zaoxue.platform.persistence.TableQuery.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The handovers as they are stored. */
@ApplicationScoped
class HandoverBook {
    private static final String SHOWN = """
            h.id, h.mentor_id, m.name_en, m.name_zh, m.name_bo, h.hospital_id, o.name_en, o.name_zh, o.name_bo,
            h.first_day, h.last_day, h.state, h.successor_id, s.name_en, s.name_zh, s.name_bo, h.accepted_at, h.checked_on, h.version
            """;

    private static final String FROM = """
            from mentorship.handover h
            left join identity.fact_person m on m.person_id = h.mentor_id
            left join identity.fact_hospital o on o.hospital_id = h.hospital_id
            left join identity.fact_person s on s.person_id = h.successor_id
            """;

    private static final String ORDER = "h.last_day desc, h.id desc";

    private static final List<Key> BY_DAY = List.of(new Key("h.last_day", "date"), new Key("h.id", "uuid"));

    private static final Map<String, Column> COLUMNS = Map.of(
            "mentor", Column.containing("m.name_en", "coalesce(m.name_zh, '')", "coalesce(m.name_bo, '')"),
            "hospital", Column.containing("o.name_en", "coalesce(o.name_zh, '')", "coalesce(o.name_bo, '')"),
            "state", Column.equalTo("h.state"),
            "lastDay", Column.equalTo("h.last_day"),
            "result",
                    new Column(
                            "h.checked_on",
                            "exists (select 1 from mentorship.handover_check c"
                                    + " where c.handover_id = h.id and lower(c.result) = %1$s)"));

    private static final String NOTED =
            ", h.letter, h.question, n.part, n.subject_id, n.stands, n.watch, n.next, n.minimum ";

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    /** A handover beside one of its notes. */
    private record Noted(
            HandoverRow row,
            String letter,
            @Nullable String question,
            @Nullable HandoverNote note) {}

    Handover get(UUID id) {
        return present(id, database.find(Handover.class, id));
    }

    /** The handover, held until the end of the transaction: of two who act on it at once, the second sees what the first did. */
    Handover hold(UUID id) {
        return present(id, database.find(Handover.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Handover present(UUID id, @Nullable Handover found) {
        if (found == null) {
            throw new NotFound("handover " + id);
        }
        return found;
    }

    void flush() {
        database.flush();
    }

    List<HandoverRow> ofPerson(UUID person) {
        return Row.all(
                database.createNativeQuery("select " + SHOWN + FROM
                                + " where h.mentor_id = ?1 or (h.successor_id = ?1 and h.state <> 'OPEN') order by "
                                + ORDER)
                        .setParameter(1, person),
                HandoverBook::row);
    }

    HandoverRow row(UUID id) {
        return Row.all(
                        database.createNativeQuery("select " + SHOWN + FROM + " where h.id = ?1")
                                .setParameter(1, id),
                        HandoverBook::row)
                .get(0);
    }

    /** The handover with its texts and notes, in one statement. */
    StoredFile file(UUID id) {
        List<Noted> rows = Row.all(
                database.createNativeQuery("select " + SHOWN + NOTED + FROM
                                + " left join mentorship.handover_note n on n.handover_id = h.id where h.id = ?1")
                        .setParameter(1, id),
                HandoverBook::noted);
        if (rows.isEmpty()) {
            throw new NotFound("handover " + id);
        }
        Noted any = rows.get(0);
        return new StoredFile(
                any.row(),
                any.letter(),
                any.question(),
                rows.stream().flatMap(each -> Stream.ofNullable(each.note())).toList());
    }

    private static Noted noted(Row row) {
        HandoverRow shown = row(row);
        String letter = row.text();
        String question = row.textOrNull();
        String part = row.textOrNull();
        HandoverNote note = part == null
                ? null
                : new HandoverNote(
                        shown.id(),
                        HandoverPart.valueOf(part),
                        row.id(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.numberOrNull());
        return new Noted(shown, letter, question, note);
    }

    /** Those of one hospital, or of all where none is named. */
    Page<HandoverRow> page(@Nullable UUID hospital, Listing listing) {
        TableQuery handovers = hospital == null
                ? new TableQuery(SHOWN, FROM + " where h.id is not null", ORDER, COLUMNS, List.of())
                : new TableQuery(SHOWN, FROM + " where h.hospital_id = ?1", ORDER, COLUMNS, List.of(hospital));
        return new KeysetQuery(handovers, BY_DAY, false).page(database, listing, HandoverBook::row);
    }

    private static HandoverRow row(Row row) {
        UUID id = row.id();
        UUID mentor = row.id();
        Translated mentorName = row.translated();
        UUID hospital = row.id();
        Translated hospitalName = row.translated();
        Period tour = new Period(row.day(), row.day());
        return new HandoverRow(
                id,
                mentor,
                mentorName,
                hospital,
                hospitalName,
                tour,
                row.constant(HandoverState.class),
                row.idOrNull(),
                row.translatedOrNull(),
                row.momentOrNull(),
                row.dayOrNull(),
                row.number());
    }
}
