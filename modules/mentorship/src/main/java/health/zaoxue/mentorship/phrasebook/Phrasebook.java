package health.zaoxue.mentorship.phrasebook;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.PhraseDetail;
import health.zaoxue.mentorship.PhraseSituation;
import health.zaoxue.mentorship.PhraseSuggestion;
import health.zaoxue.mentorship.PhraseView;
import health.zaoxue.mentorship.PhrasebookService;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.text.FreeText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class Phrasebook implements PhrasebookService {
    private static final FreeText WORDING = FreeText.required("bo", 400);
    private static final FreeText REASON = FreeText.optional("reason", 400);

    @Inject
    private Phrases stored;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN, Role.NURSE})
    public List<PhraseView> phrases(String text, @Nullable PhraseSituation situation) {
        return stored.containing(VouchingRule.sought(text), situation == null ? "" : situation.name());
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN, Role.NURSE})
    public PhraseDetail phrase(String key) {
        return new PhraseDetail(
                stored.one(key),
                stored.suggestionsFor(key),
                stored.ruleFor(callers.current().person()).mayVouch());
    }

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.NURSE})
    public Outcome<String> vouch(String key) {
        PhraseView phrase = stored.one(key);
        UUID me = callers.current().person();
        if (!stored.ruleFor(me).mayVouch()) {
            return Outcome.refused(Refusal.of("phrase.speaker"));
        }
        stored.vouch(phrase, me, clock.instant());
        return Outcome.done(key);
    }

    /** R-MEN-132: a suggestion is another wording, says nothing of a patient, and is kept once for each form. */
    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN, Role.NURSE})
    public Outcome<UUID> suggest(PhraseSuggestion suggestion) {
        PhraseView phrase = stored.one(suggestion.phrase());
        List<Refusal> reasons = new ArrayList<>(WORDING.check(suggestion.bo()));
        reasons.addAll(REASON.check(suggestion.reason()));
        if (reasons.isEmpty() && suggestion.bo().equals(phrase.bo())) {
            reasons.add(Refusal.at("bo", "phrase.same"));
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        stored.suggest(suggestion, callers.current().person(), clock.instant());
        return Outcome.done(suggestion.form());
    }
}
