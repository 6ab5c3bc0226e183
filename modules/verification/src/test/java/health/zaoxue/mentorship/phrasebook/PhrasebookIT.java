package health.zaoxue.mentorship.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.PhraseSituation;
import health.zaoxue.mentorship.PhraseSuggestion;
import health.zaoxue.mentorship.PhraseView;
import health.zaoxue.mentorship.PhrasebookService;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PhrasebookIT {
    private static final String KEY = "emergency-open-eyes";

    @Inject
    private PhrasebookService phrasebook;

    @Inject
    private TrainingHospital training;

    @Inject
    private OwnerDatabase database;

    @Inject
    private Acting acting;

    @BeforeEach
    void open() {
        training.open();
        database.execute("delete from mentorship.phrase_check");
    }

    @Test
    @Tag("R-MEN-131")
    void a_phrase_is_found_in_each_language_and_as_it_sounds() {
        PhraseView eyes =
                acting.as(training.mentor, () -> phrasebook.phrase(KEY)).phrase();

        for (String text : List.of("open YOUR eyes", "睁开", "མིག་ཕྱེ་", "Mik ché", "mik che")) {
            assertThat(found(text, null)).as(text).contains(eyes);
        }
        assertThat(found("mik che", PhraseSituation.EMERGENCY)).containsExactly(eyes);
        assertThat(found("mik che", PhraseSituation.CHILDREN)).isEmpty();
        assertThat(found("%", null)).isEmpty();
        assertThat(found("", null))
                .hasSizeGreaterThan(150)
                .isSortedAccordingTo((one, other) -> one.situation().compareTo(other.situation()));
    }

    @Test
    @Tag("R-MEN-130")
    void a_phrase_is_checked_once_a_local_speaker_vouches_for_its_very_words() {
        assertThat(acting.as(training.apprentice, () -> phrasebook.vouch(KEY)).reasons())
                .containsExactly(Refusal.of("phrase.speaker"));
        assertThatThrownBy(() -> acting.as(training.mentor, () -> phrasebook.vouch(KEY)))
                .isInstanceOf(NotPermitted.class);

        speaks("CHINESE,TIBETAN");
        acting.as(training.apprentice, () -> phrasebook.vouch(KEY)).value();
        acting.as(training.apprentice, () -> phrasebook.vouch(KEY)).value();

        PhraseView checked = found("mik che", null).get(0);
        assertThat(checked.isChecked()).isTrue();
        assertThat(checked.checkedBy()).isNotNull();
        assertThat(checked.checkedAt()).isNotNull();
        database.execute("update mentorship.phrase_check set bo = bo || 'x'");
        assertThat(found("mik che", null).get(0).isChecked()).isFalse();
    }

    @Test
    @Tag("R-MEN-132")
    void a_suggestion_is_kept_once_and_is_another_wording() {
        PhraseView eyes =
                acting.as(training.mentor, () -> phrasebook.phrase(KEY)).phrase();
        PhraseSuggestion better = new PhraseSuggestion(UUID.randomUUID(), KEY, "སྤྱན་ཕྱེ་རོགས་གནང་།", "More polite");

        assertThat(acting.as(
                                training.mentor,
                                () -> phrasebook.suggest(new PhraseSuggestion(UUID.randomUUID(), KEY, eyes.bo(), "")))
                        .reasons())
                .containsExactly(Refusal.at("bo", "phrase.same"));
        long before = number();
        acting.as(training.mentor, () -> phrasebook.suggest(better)).value();
        acting.as(training.mentor, () -> phrasebook.suggest(better)).value();

        assertThat(number()).isEqualTo(before + 1);
        assertThatThrownBy(() -> acting.as(training.mentor, () -> phrasebook.phrase("no-such-phrase")))
                .isInstanceOf(NotFound.class);
    }

    private long number() {
        return acting.as(training.mentor, () -> phrasebook.phrase(KEY))
                .suggestions()
                .size();
    }

    private void speaks(String languages) {
        database.execute("update identity.staff_member set languages = '" + languages + "' where id = '"
                + training.apprentice.person() + "'");
    }

    private List<PhraseView> found(String text, @Nullable PhraseSituation situation) {
        return acting.as(training.mentor, () -> phrasebook.phrases(text, situation));
    }
}
