package health.zaoxue.mentorship.training;

import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.NewTraining;
import health.zaoxue.mentorship.TrainingChoices;
import health.zaoxue.mentorship.TrainingFact;
import health.zaoxue.platform.notices.Labelled;
import health.zaoxue.platform.notices.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is different about an event for somebody who goes: not how many places it has, since theirs is not touched. */
final class TrainingDifference {
    static final int MOST_TRAINERS = 4;
    static final int MOST_TECHNIQUES = 4;

    private final NewTraining before;
    private final NewTraining after;
    private final List<Object> told = new ArrayList<>();

    private TrainingDifference(NewTraining before, NewTraining after) {
        this.before = before;
        this.after = after;
    }

    /** R-MEN-202: each thing with what it is now, in the order of the page; nothing where nobody needs to know. */
    static List<Object> between(NewTraining before, NewTraining after, TrainingChoices choices) {
        TrainingDifference difference = new TrainingDifference(before, after);
        difference.compareWhatAndWhen();
        difference.compareWhere();
        difference.compareForWhom(choices.departments());
        difference.compareTrainers(choices.teachers());
        difference.compareTechniques(choices.techniques());
        return List.copyOf(difference.told);
    }

    private void compareWhatAndWhen() {
        compare(TrainingFact.TITLE, before.title(), after.title());
        compare(TrainingFact.KIND, Word.of(before.kind()), Word.of(after.kind()));
        compare(TrainingFact.START, before.startsAt(), after.startsAt());
        compare(TrainingFact.HOURS, hours(before.halfHours()), hours(after.halfHours()));
    }

    private void compareWhere() {
        compare(TrainingFact.PLACE, before.place(), after.place());
        compare(TrainingFact.LINK, before.link(), after.link());
    }

    private void compare(TrainingFact fact, Object old, Object now) {
        if (!now.equals(old) && !"".equals(now)) {
            told.add(Labelled.of(fact, now));
        }
    }

    private static String hours(int halfHours) {
        return halfHours / 2 + (halfHours % 2 == 0 ? "" : ".5");
    }

    private void compareForWhom(List<TrainingChoices.Choice> departments) {
        UUID now = after.department();
        if (Objects.equals(before.department(), now)) {
            return;
        }
        if (now == null) {
            told.add(Word.of(TrainingFact.ALL_DEPARTMENTS));
        } else {
            names(departments, Set.of(now)).forEach(name -> told.add(Labelled.of(TrainingFact.DEPARTMENT, name)));
        }
    }

    private void compareTrainers(List<TrainingChoices.Choice> people) {
        Stream<Labelled> come = named(TrainingFact.TRAINER, people, come(before, after));
        Stream<Labelled> gone = named(TrainingFact.TRAINER_NO_LONGER, people, come(after, before));
        Stream.concat(come, gone).limit(MOST_TRAINERS).forEach(told::add);
    }

    /** R-MEN-202: each by its name, up to four, and that there are more. */
    private void compareTechniques(List<TrainingChoices.Choice> catalogue) {
        Stream<Labelled> come =
                named(TrainingFact.TECHNIQUE, catalogue, without(after.techniques(), before.techniques()));
        Stream<Labelled> gone =
                named(TrainingFact.TECHNIQUE_NO_LONGER, catalogue, without(before.techniques(), after.techniques()));
        List<Labelled> different = Stream.concat(come, gone).toList();
        different.stream().limit(MOST_TECHNIQUES).forEach(told::add);
        if (different.size() > MOST_TECHNIQUES) {
            told.add(Word.of(TrainingFact.TECHNIQUES));
        }
    }

    /** R-MEN-225: who teaches it afterwards and did not before. */
    static Set<UUID> come(NewTraining before, NewTraining after) {
        return without(after.trainers(), before.trainers());
    }

    private static Stream<Labelled> named(TrainingFact fact, List<TrainingChoices.Choice> choices, Set<UUID> chosen) {
        return names(choices, chosen).map(name -> Labelled.of(fact, name));
    }

    private static Set<UUID> without(Set<UUID> some, Set<UUID> others) {
        return some.stream().filter(one -> !others.contains(one)).collect(Collectors.toSet());
    }

    private static Stream<Translated> names(List<TrainingChoices.Choice> choices, Set<UUID> chosen) {
        return choices.stream().filter(one -> chosen.contains(one.id())).map(TrainingChoices.Choice::name);
    }
}
