package health.zaoxue.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.TrainingChoices.Choice;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrainingChoicesTest {
    private final Choice fixation = choice("Fixation");
    private final Choice intubation = choice("Intubation");
    private final Choice suture = choice("Suture");

    @Test
    void what_is_chosen_stands_before_the_rest_and_each_part_keeps_its_order() {
        TrainingChoices choices = new TrainingChoices(
                List.of(fixation, suture), List.of(intubation), List.of(), List.of(fixation, intubation, suture));

        TrainingChoices shown = choices.chosenFirst(List.of(suture.id()));

        assertThat(shown.techniques()).containsExactly(suture, fixation, intubation);
        assertThat(shown.trainers()).containsExactly(suture, fixation);
        assertThat(shown.nurses()).containsExactly(intubation);
    }

    private static Choice choice(String name) {
        return new Choice(UUID.randomUUID(), Translated.of(name, null));
    }
}
