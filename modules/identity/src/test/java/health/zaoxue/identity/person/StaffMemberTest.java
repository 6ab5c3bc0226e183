package health.zaoxue.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.identity.EmployerKind;
import health.zaoxue.identity.PersonDetails;
import health.zaoxue.identity.SpokenLanguage;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;

@Tag("R-IDN-81")
class StaffMemberTest {
    private static final UUID HOSPITAL = new UUID(1, 1);

    @Property
    void what_is_known_stays_and_what_is_missing_is_taken_over(
            @ForAll("people") PersonDetails here, @ForAll("people") PersonDetails former) {
        StaffMember kept = new StaffMember(new UUID(1, 2), here);

        kept.takeOver(former);

        PersonDetails now = kept.details();
        assertThat(now.nameLatin()).isEqualTo(here.nameLatin());
        assertThat(now.employer()).isEqualTo(here.employer());
        assertThat(now.nameChinese()).isEqualTo(here.nameChinese() == null ? former.nameChinese() : here.nameChinese());
        assertThat(now.nameTibetan()).isEqualTo(here.nameTibetan() == null ? former.nameTibetan() : here.nameTibetan());
        assertThat(now.staffNumber()).isEqualTo(here.staffNumber() == null ? former.staffNumber() : here.staffNumber());
        assertThat(now.specialty()).isEqualTo(here.specialty() == null ? former.specialty() : here.specialty());
        assertThat(now.languages()).containsAll(here.languages()).containsAll(former.languages());
    }

    @Property
    void a_former_record_is_nobodys_staff_and_has_no_number(@ForAll("people") PersonDetails details) {
        StaffMember gone = new StaffMember(new UUID(1, 3), details);

        gone.leave();

        assertThat(gone.details().staffNumber()).isNull();
        assertThat(gone.details().employer()).isNull();
        assertThat(gone.details().department()).isNull();
        assertThat(gone.details().employerKind()).isEqualTo(EmployerKind.COMMISSION);
        assertThat(gone.details().nameLatin()).isEqualTo(details.nameLatin());
    }

    @Provide
    Arbitrary<PersonDetails> people() {
        Arbitrary<String> texts = Arbitraries.of("A", "B").injectNull(0.4);
        Arbitrary<Set<SpokenLanguage>> languages =
                Arbitraries.of(SpokenLanguage.class).set().ofMaxSize(3);
        return Combinators.combine(Arbitraries.of("Dolma", "Tashi"), texts, texts, texts, texts, languages)
                .as((name, chinese, tibetan, number, specialty, spoken) -> new PersonDetails(
                        name, chinese, tibetan, number, EmployerKind.HOSPITAL, HOSPITAL, null, "", specialty, spoken));
    }
}
