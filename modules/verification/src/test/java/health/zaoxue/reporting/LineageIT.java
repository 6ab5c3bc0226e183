package health.zaoxue.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.reporting.Lineage.Member;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.RandomFacts;
import health.zaoxue.testing.StatementCounter;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LineageIT {
    @Inject
    private LineageService lineages;

    @Inject
    private Acting acting;

    @Inject
    private TrainingHospital here;

    @Inject
    private RandomFacts facts;

    private Lineage whole;

    @BeforeEach
    void enter() {
        here.open();
        facts.enter(here, new Random(5));
        whole = official(() -> lineages.lineage(null));
    }

    @Test
    @Tag("R-REP-04")
    void the_lineage_of_a_teacher_is_the_part_of_the_whole_around_that_person() {
        Set<UUID> teachers = whole.members().stream().map(Member::mentor).collect(Collectors.toSet());
        assertThat(teachers).isNotEmpty();

        for (UUID teacher : teachers) {
            PersonLineage lineage = official(() -> lineages.lineageOf(teacher));

            assertThat(lineage.path())
                    .isEqualTo(new PersonLineage(teacher, lineage.name(), whole, lineage.names()).path());
            assertThat(lineage.names().keySet())
                    .containsAll(lineage.path())
                    .containsAll(lineage.part().members().stream()
                            .map(Member::person)
                            .toList());
            Set<UUID> around = below(teacher).collect(Collectors.toSet());
            around.addAll(lineage.path());
            assertThat(lineage.part().members())
                    .as("with the same first certification")
                    .containsExactlyInAnyOrderElementsOf(whole.members().stream()
                            .filter(member -> around.contains(member.person()))
                            .toList());
        }
    }

    @Test
    @Tag("R-REP-04")
    void those_below_are_listed_in_parts_filtered_and_sorted() {
        UUID teacher = whole.mentors().get(0).person();
        List<UUID> expected = below(teacher).toList();

        Page<Trainee> all = official(() -> lineages.below(teacher, Listing.first(500)));
        Page<Trainee> second = official(() -> lineages.below(teacher, new Listing(1, 1, "name", false, Map.of())));
        Page<Trainee> none =
                official(() -> lineages.below(teacher, new Listing(0, 25, null, true, Map.of("name", "%_'"))));

        assertThat(all.rows())
                .extracting(one -> one.member().person())
                .containsExactlyInAnyOrderElementsOf(new HashSet<>(expected));
        assertThat(all.rows()).extracting(one -> one.member().generation()).isSorted();
        assertThat(second.rows()).hasSizeLessThanOrEqualTo(1);
        assertThat(none.rows()).isEmpty();
    }

    @Test
    void it_costs_the_same_few_statements_however_many_there_are() {
        UUID teacher = whole.mentors().get(0).person();

        assertThat(StatementCounter.during(() -> official(() -> lineages.lineageOf(teacher))))
                .as("who asks, the name, the people")
                .hasSize(3);
        assertThat(StatementCounter.during(() -> official(() -> lineages.below(teacher, Listing.first(25)))))
                .as("who asks, the people")
                .hasSize(2);
    }

    @Test
    void there_is_no_lineage_of_nobody() {
        assertThatThrownBy(() -> official(() -> lineages.lineageOf(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    private Stream<UUID> below(UUID teacher) {
        return whole.members().stream()
                .filter(member -> member.mentor().equals(teacher))
                .flatMap(member -> Stream.concat(Stream.of(member.person()), below(member.person())));
    }

    private <T> T official(Callable<T> work) {
        Caller official = new Caller(
                UUID.randomUUID(), "Official", Set.of(Role.COMMISSION_OFFICIAL), new Area.Region(), null, null);
        return acting.as(official, work);
    }
}
