package health.zaoxue.platform.notices;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.platform.Caller;
import health.zaoxue.platform.HouseWork;
import health.zaoxue.platform.rounds.RecurringWork;
import health.zaoxue.testing.Happenings;
import health.zaoxue.testing.InhabitedHospital;
import health.zaoxue.testing.OwnerDatabase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
@Tag("R-PLT-29")
class EndingsIT {
    @Inject
    @Any
    private Instance<RecurringWork> works;

    @Inject
    private HouseWork house;

    @Inject
    private InhabitedHospital here;

    @Inject
    private Happenings happenings;

    @Inject
    private OwnerDatabase database;

    @Test
    void of_an_end_that_is_near_people_are_told_once_at_each_mark() {
        here.live();
        happenings.signIn(here.training().head, null);
        here.training().endTour(here.training().mentor, here.training().today().plusDays(60));
        database.execute("update mentorship.certification set valid_until = current_date + 29 where person_id = '"
                + here.training().apprentice.person() + "'");

        happenings.signIn(here.training().office, null);
        everyRound();
        everyRound();

        assertThat(told(here.training().mentor, NoticeKind.TOUR_ENDING)).isEqualTo(1);
        assertThat(told(here.training().otherMentor, NoticeKind.TOUR_ENDING)).isZero();
        assertThat(told(here.training().head, NoticeKind.TOUR_ENDING_HERE)).isEqualTo(1);
        assertThat(told(here.training().apprentice, NoticeKind.CERTIFICATION_EXPIRING))
                .isEqualTo(1);
        assertThat(told(here.training().office, NoticeKind.CERTIFICATION_EXPIRING_HERE))
                .isEqualTo(1);

        here.training().endTour(here.training().mentor, here.training().today().plusDays(29));
        everyRound();
        assertThat(told(here.training().mentor, NoticeKind.TOUR_ENDING)).isEqualTo(2);
    }

    @Test
    @Tag("R-MEN-64")
    void the_last_day_of_a_certification_is_told_on_that_day_too() {
        here.live();
        happenings.signIn(here.training().office, null);

        for (int daysLeft : new int[] {91, 30, 0}) {
            LocalDate last = here.training().today().plusDays(daysLeft);
            database.execute("update mentorship.certification set valid_from = granted_on - 100, valid_until = date '"
                    + last + "' where person_id = '"
                    + here.training().apprentice.person() + "'");
            everyRound();
        }

        assertThat(told(here.training().apprentice, NoticeKind.CERTIFICATION_EXPIRING))
                .isEqualTo(2);
        assertThat(told(here.training().office, NoticeKind.CERTIFICATION_EXPIRING_HERE))
                .isEqualTo(2);
    }

    private void everyRound() {
        works.forEach(work -> house.run(work.roles(), work::run));
    }

    private int told(Caller reader, NoticeKind kind) {
        return Integer.parseInt(database.text("select count(*)::text from platform.notice where kind = '" + kind
                + "' and recipient_id = '" + reader.person() + "'"));
    }
}
