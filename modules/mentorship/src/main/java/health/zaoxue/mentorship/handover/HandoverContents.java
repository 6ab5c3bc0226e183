package health.zaoxue.mentorship.handover;

import health.zaoxue.mentorship.HandoverCheck;
import health.zaoxue.mentorship.HandoverEntry;
import health.zaoxue.mentorship.HandoverFact;
import health.zaoxue.mentorship.HandoverNote;
import health.zaoxue.mentorship.HandoverPart;
import health.zaoxue.mentorship.HandoverResult;
import health.zaoxue.mentorship.HandoverState;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands in a handover: facts, which are those of today until it is handed in, and what the mentor wrote to them. */
@ApplicationScoped
class HandoverContents {
    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private LiveFacts live;

    @Inject
    private Successors successors;

    /** What a note is about. */
    private record Place(HandoverPart part, UUID subject) {}

    List<HandoverEntry> entriesOf(Handover handover) {
        return entries(leftBy(handover.told()).facts(), notesOf(handover.id()));
    }

    List<HandoverEntry> entries(List<HandoverFact> left, List<HandoverNote> written) {
        Map<Place, HandoverNote> notes = written.stream()
                .collect(Collectors.toMap(note -> new Place(note.part(), note.subject()), Function.identity()));
        Map<Place, List<HandoverFact>> facts = left.stream()
                .collect(Collectors.groupingBy(
                        fact -> new Place(placeOf(fact), fact.subject()), LinkedHashMap::new, Collectors.toList()));
        return facts.entrySet().stream()
                .map(each -> new HandoverEntry(
                        each.getKey().part(), each.getKey().subject(), each.getValue(), notes.get(each.getKey())))
                .toList();
    }

    private static HandoverPart placeOf(HandoverFact fact) {
        return fact.kind().part();
    }

    Leaving leftBy(Told handover) {
        HandoverState state = handover.state();
        return state.isWritable()
                ? live.of(handover)
                : new Leaving(
                        frozen(handover.id()),
                        state.mayBecome(HandoverState.OFFERED) ? successors.of(handover) : List.of());
    }

    private List<HandoverFact> frozen(UUID handover) {
        return database.createQuery(
                        "select f from HandoverFact f where f.handover = :handover order by f.number", FrozenFact.class)
                .setParameter("handover", handover)
                .getResultStream()
                .map(FrozenFact::view)
                .toList();
    }

    /** Keeps the facts of today in place of any that were kept before. */
    void freeze(Handover handover) {
        List<HandoverFact> facts = live.of(handover.told()).facts();
        database.createNativeQuery("delete from mentorship.handover_fact where handover_id = ?1")
                .setParameter(1, handover.id())
                .executeUpdate();
        for (int i = 0; i < facts.size(); i++) {
            database.persist(new FrozenFact(handover.id(), i + 1, facts.get(i)));
        }
        database.flush();
    }

    private List<HandoverNote> notesOf(UUID handover) {
        return database.createQuery("select n from HandoverNote n where n.handover = :handover", WrittenNote.class)
                .setParameter("handover", handover)
                .getResultStream()
                .map(WrittenNote::view)
                .toList();
    }

    /** Writes it, or over what stood there. */
    void write(HandoverNote note, Instant at) {
        database.createQuery(
                        "select n from HandoverNote n where n.handover = :handover and n.part = :part"
                                + " and n.subject = :subject",
                        WrittenNote.class)
                .setParameter("handover", note.handover())
                .setParameter("part", note.part())
                .setParameter("subject", note.subject())
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(found -> change(found, note, at), () -> database.persist(new WrittenNote(note, at)));
        database.flush();
    }

    private static void change(WrittenNote found, HandoverNote note, Instant at) {
        if (!Objects.equals(found.view(), note)) {
            found.rewrite(note, at);
        }
    }

    List<HandoverCheck> checksOf(UUID handover) {
        return Row.all(
                database.createNativeQuery("select c.technique_id, t.name_en, t.name_zh, t.name_bo, c.cases, c.minimum,"
                                + " c.result from mentorship.handover_check c"
                                + " join mentorship.fact_technique t on t.technique_id = c.technique_id"
                                + " where c.handover_id = ?1 order by t.code")
                        .setParameter(1, handover),
                row -> new HandoverCheck(
                        row.id(), row.translated(), row.number(), row.number(), row.constant(HandoverResult.class)));
    }
}
