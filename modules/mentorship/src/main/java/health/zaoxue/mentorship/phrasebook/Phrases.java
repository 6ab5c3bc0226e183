package health.zaoxue.mentorship.phrasebook;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.mentorship.PhraseDetail.Suggestion;
import health.zaoxue.mentorship.PhraseSituation;
import health.zaoxue.mentorship.PhraseSuggestion;
import health.zaoxue.mentorship.PhraseView;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The phrases as they are stored. */
@ApplicationScoped
class Phrases {
    private static final String SHOWN = """
            select p.key, p.situation, p.en, p.zh, p.bo, p.romanisation,
                   nullif(p.register, ''), p.register_zh, cast(null as text), m.name_en, m.name_zh, m.name_bo, c.at
            from mentorship.phrase p
            left join mentorship.phrase_check c on c.phrase_key = p.key and c.bo = p.bo
            left join identity.fact_person m on m.person_id = c.by_id
            """;

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    List<PhraseView> containing(String text, String situation) {
        return Row.all(
                        database.createNativeQuery(SHOWN + " where (?1 = '' or position(?1 in p.sought) > 0)"
                                        + " and (?2 = '' or p.situation = ?2) order by p.key")
                                .setParameter(1, text)
                                .setParameter(2, situation),
                        Phrases::view)
                .stream()
                .sorted(Comparator.comparing(PhraseView::situation))
                .toList();
    }

    PhraseView one(String key) {
        return Row.all(database.createNativeQuery(SHOWN + " where p.key = ?1").setParameter(1, key), Phrases::view)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("phrase " + key));
    }

    private static PhraseView view(Row row) {
        return new PhraseView(
                row.text(),
                row.constant(PhraseSituation.class),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.translatedOrNull(),
                row.translatedOrNull(),
                row.momentOrNull());
    }

    List<Suggestion> suggestionsFor(String key) {
        return Row.all(
                database.createNativeQuery("select s.bo, s.reason, m.name_en, m.name_zh, m.name_bo, s.at"
                                + " from mentorship.phrase_suggestion s join identity.fact_person m on m.person_id = s.by_id"
                                + " where s.phrase_key = ?1 order by s.at desc, s.id limit 20")
                        .setParameter(1, key),
                row -> new Suggestion(row.text(), row.text(), row.translated(), row.moment()));
    }

    VouchingRule ruleFor(UUID person) {
        return Row.all(
                        database.createNativeQuery("select m.employer_kind = 'HOSPITAL', m.languages"
                                        + " from identity.staff_member m where m.id = ?1")
                                .setParameter(1, person),
                        row -> new VouchingRule(row.truth(), row.text()))
                .stream()
                .findFirst()
                .orElse(new VouchingRule(false, ""));
    }

    /** Of two who vouch for the same wording the first stands. */
    void vouch(PhraseView phrase, UUID by, Instant at) {
        database.createNativeQuery(
                        "insert into mentorship.phrase_check (phrase_key, bo, by_id, at) values (?1, ?2, ?3, ?4)"
                                + " on conflict do nothing")
                .setParameter(1, phrase.key())
                .setParameter(2, phrase.bo())
                .setParameter(3, by)
                .setParameter(4, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void suggest(PhraseSuggestion suggestion, UUID by, Instant at) {
        database.createNativeQuery(
                        "insert into mentorship.phrase_suggestion (id, form_key, phrase_key, bo, reason, by_id, at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, suggestion.form())
                .setParameter(3, suggestion.phrase())
                .setParameter(4, suggestion.bo())
                .setParameter(5, suggestion.reason())
                .setParameter(6, by)
                .setParameter(7, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
