package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.RecordNote;
import health.zaoxue.mentorship.RecordNumber;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The hospital's record numbers of entries, as far as the database lets anybody ask: what they are, it tells nobody. */
@ApplicationScoped
class CaseRecords {
    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    /**
     * R-MEN-141: whoever has the number in the log already, with the same technique on the same day, is told so once and says whether
     * they mean another case.
     *
     * @param besides the entry that is written, or null where it is new
     */
    List<Refusal> against(@Nullable UUID besides, CaseDetails details, RecordNote note) {
        if (note.typed().isEmpty()) {
            return List.of();
        }
        Outcome<RecordNumber> read = RecordNumber.read(RecordNote.FIELD, note.typed());
        if (!read.isDone()) {
            return read.reasons();
        }
        return note.again() || timesLogged(read.value(), besides, details) == 0
                ? List.of()
                : List.of(Refusal.at(RecordNote.FIELD, RecordNote.DOUBLED, details.day()));
    }

    /** Notes the number with the entry; without one the entry keeps what it has. */
    void keep(UUID entry, RecordNote note) {
        if (!note.typed().isEmpty()) {
            database.flush();
            String number =
                    RecordNumber.read(RecordNote.FIELD, note.typed()).value().plain();
            carryOut(database.createNativeQuery("select cast(mentorship.note_record(?1, ?2) as text)")
                    .setParameter(1, entry)
                    .setParameter(2, number));
        }
    }

    /** A new version of a case is of the same record. */
    void carry(CaseEntry earlier, CaseEntry later) {
        database.flush();
        carryOut(database.createNativeQuery("select cast(mentorship.carry_record(?1, ?2) as text)")
                .setParameter(1, earlier.id())
                .setParameter(2, later.id()));
    }

    boolean isNumbered(UUID entry) {
        return Row.all(
                        database.createNativeQuery("select mentorship.is_numbered(?1)")
                                .setParameter(1, entry),
                        Row::truth)
                .get(0);
    }

    /** Waits for a form of the same author that is under way, so that of two with one number the second is told. */
    private int timesLogged(RecordNumber number, @Nullable UUID besides, CaseDetails details) {
        database.flush();
        carryOut(database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended("
                + "'case record ' || cast(platform.person_here() as text), 0)) as text)"));
        return Row.all(
                        database.createNativeQuery(
                                        "select mentorship.times_logged(?1, ?2, cast(?3 as date), cast(?4 as uuid))")
                                .setParameter(1, number.plain())
                                .setParameter(2, details.technique())
                                .setParameter(3, details.day())
                                .setParameter(
                                        4,
                                        Optional.ofNullable(besides)
                                                .map(UUID::toString)
                                                .orElse(null)),
                        Row::number)
                .get(0);
    }

    private static void carryOut(Query query) {
        query.getSingleResult();
    }
}
