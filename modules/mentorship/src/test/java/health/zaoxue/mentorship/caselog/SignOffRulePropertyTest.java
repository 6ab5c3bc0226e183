package health.zaoxue.mentorship.caselog;

import static health.zaoxue.mentorship.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

class SignOffRulePropertyTest {
    @Property
    @Tag("R-MEN-08")
    void nobody_signs_off_their_own_case_whatever_else_they_are(
            @ForAll boolean paired, @ForAll boolean onTour, @ForAll boolean employed, @ForAll boolean trainer) {
        assertThat(new SignOffRule(true, paired, onTour, employed, trainer, TODAY).againstPerson())
                .contains(Refusal.of("signoff.own-case"));
    }

    @Property
    @Tag("R-MEN-09")
    void outside_the_pairing_nobody_signs_off_whatever_else_they_are(
            @ForAll boolean onTour, @ForAll boolean employed, @ForAll boolean trainer) {
        assertThat(new SignOffRule(false, false, onTour, employed, trainer, TODAY).againstPerson())
                .contains(Refusal.of("signoff.outside-pairing", TODAY));
    }
}
