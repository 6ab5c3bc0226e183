package health.zaoxue.mentorship.technique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.mentorship.TechniqueCatalogueService;
import health.zaoxue.mentorship.TechniqueHistory;
import health.zaoxue.mentorship.TechniqueRevision;
import health.zaoxue.mentorship.TechniqueRow;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.NoticeService;
import health.zaoxue.platform.notices.NoticeView;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.Happenings;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CatalogueIT {
    private static final Caller ADMINISTRATOR =
            new Caller(UUID.randomUUID(), "Administrator", Set.of(Role.SYSTEM_ADMIN), new Area.Region(), null, null);

    @Inject
    private TechniqueCatalogueService catalogue;

    @Inject
    private Acting acting;

    @Inject
    private Happenings happenings;

    @Inject
    private NoticeService inbox;

    @Inject
    private TrainingHospital training;

    @BeforeEach
    void open() {
        training.open();
    }

    @Test
    @Tag("R-MEN-89")
    void a_new_version_is_in_force_from_today_and_the_old_one_stays() {
        TechniqueHistory before = history();

        acting.as(ADMINISTRATOR, () -> catalogue.revise(revision(before.recordVersion(), 4)));

        TechniqueHistory after = history();
        assertThat(after.versions()).hasSize(2);
        assertThat(after.versions().get(0).requirements().direct()).isEqualTo(4);
        assertThat(after.versions().get(0).inForceFrom()).isEqualTo(training.today());
        assertThat(after.versions().get(1)).isEqualTo(before.versions().get(0));
        assertThat(rows(after.technique().code()))
                .extracting(TechniqueRow::number)
                .containsExactly(2);
    }

    @Test
    void of_two_administrators_at_the_same_moment_one_is_told() {
        int read = history().recordVersion();

        List<Attempt<Outcome<UUID>>> attempts =
                acting.together(2, i -> () -> catalogue.revise(revision(read, 4 + i)), i -> ADMINISTRATOR);

        assertThat(attempts)
                .filteredOn(attempt -> attempt instanceof Attempt.Answered)
                .hasSize(1);
        assertThat(attempts)
                .filteredOn(attempt -> attempt instanceof Attempt.Failed)
                .singleElement()
                .satisfies(attempt -> assertThat(((Attempt.Failed<Outcome<UUID>>) attempt).reason())
                        .isInstanceOf(OptimisticLockException.class));
        assertThat(history().versions()).hasSize(2);
    }

    @Test
    void the_catalogue_is_the_administrators() {
        assertThatThrownBy(() -> acting.as(training.head, () -> catalogue.history(training.technique)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(training.office, () -> catalogue.revise(revision(1, 9))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    @Tag("R-MEN-220")
    void the_office_of_each_hospital_that_a_technique_concerns_is_told_once_of_each_version_that_waits_for_its_word() {
        UUID far = UUID.randomUUID();
        Caller stranger =
                new Caller(UUID.randomUUID(), "Office", Set.of(Role.CREDENTIALING), new Area.Hospital(far), far, null);
        List.of(training.office, training.head, stranger).forEach(reader -> happenings.signIn(reader, null));
        int read = history().recordVersion();

        acting.as(ADMINISTRATOR, () -> catalogue.revise(revision(read, 4)));
        acting.as(ADMINISTRATOR, () -> catalogue.revise(revision(read + 1, 5)));

        assertThat(toldTo(training.office))
                .hasSize(2)
                .allSatisfy(notice -> assertThat(notice.mentions())
                        .containsExactly(history().technique().name(), training.today()));
        assertThat(toldTo(training.head)).isEmpty();
        assertThat(toldTo(stranger)).isEmpty();
    }

    private List<NoticeView> toldTo(Caller reader) {
        return acting.as(reader, () -> inbox.mine(Listing.first(50))).rows().stream()
                .filter(notice -> notice.kind() == NoticeKind.NUMBERS_AWAITED)
                .filter(notice -> notice.subject().equals(training.technique))
                .toList();
    }

    private List<TechniqueRow> rows(String code) {
        return acting.as(ADMINISTRATOR, () -> catalogue.list(new Listing(0, 10, "name", true, Map.of("code", code))))
                .rows();
    }

    private TechniqueHistory history() {
        return acting.as(ADMINISTRATOR, () -> catalogue.history(training.technique));
    }

    private TechniqueRevision revision(int read, int direct) {
        Map<Stage, Integer> cases = Map.of(
                Stage.OBSERVED, 1,
                Stage.ASSISTED, 1,
                Stage.DIRECT_SUPERVISION, direct,
                Stage.INDIRECT_SUPERVISION, 2,
                Stage.INDEPENDENT, 5,
                Stage.TRAINER, 2);
        return new TechniqueRevision(
                training.technique,
                read,
                cases,
                2,
                12,
                new BigDecimal("0.08"),
                new BigDecimal("0.20"),
                "Unstable",
                "Committee of the hospital");
    }
}
