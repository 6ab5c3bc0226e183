package health.zaoxue.demonstration;

import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.OwnNumbers;
import health.zaoxue.mentorship.Requirements;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.mentorship.TechniqueNumbersService;
import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.mentorship.TechniqueView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every line of numbers.csv: a hospital confirms the numbers of a technique, or asks for lower failure rates. */
@ApplicationScoped
class Numbers {
    private static final LocalTime MORNING = LocalTime.of(9, 20);

    @Inject
    private TechniqueNumbersService numbers;

    @Inject
    private TechniqueService techniques;

    @Inject
    private Cast cast;

    void enter(Agenda agenda) {
        Table.named("numbers").lines().forEach(line -> agenda.at(line.number("day"), MORNING, () -> say(line)));
    }

    private void say(Table.Line line) {
        String office = cast.holder(Role.CREDENTIALING, cast.hospitalOf(line.text("of")));
        cast.as(office, () -> {
            TechniqueView technique = techniques.techniqueWithCode(line.text("technique"));
            return line.has("reason")
                    ? numbers.askForMore(own(technique, line)).value()
                    : numbers.confirmNumbers(UUID.randomUUID(), technique.id(), technique.version())
                            .value();
        });
    }

    private static OwnNumbers own(TechniqueView technique, Table.Line line) {
        Requirements asked = technique.requirements();
        return new OwnNumbers(
                UUID.randomUUID(),
                technique.id(),
                technique.version(),
                Arrays.stream(Stage.values()).collect(Collectors.toMap(Function.identity(), asked::at)),
                asked.assessors(),
                asked.refreshMonths(),
                new BigDecimal(line.text("acceptable")),
                new BigDecimal(line.text("unacceptable")),
                line.text("reason"));
    }
}
