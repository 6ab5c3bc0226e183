package health.zaoxue.identity.person;

import health.zaoxue.identity.EmployerKind;
import health.zaoxue.identity.PersonDetails;
import health.zaoxue.identity.SpokenLanguage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person known to the programme: aid staff, local staff, official or administrator. Registered once; name, post and employer
 * are corrected as life goes on, and records keep pointing at the same person.
 */
@Entity
@Table(schema = "identity", name = "staff_member")
class StaffMember {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "name_en")
    private String nameLatin;

    @Column(name = "name_zh")
    private @Nullable String nameChinese;

    @Column(name = "name_bo")
    private @Nullable String nameTibetan;

    @Column(name = "staff_number")
    private @Nullable String staffNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "employer_kind")
    private EmployerKind employerKind;

    @Column(name = "hospital_id")
    private @Nullable UUID hospital;

    @Column(name = "institution_id")
    private @Nullable UUID institution;

    @Column(name = "department_id")
    private @Nullable UUID department;

    private String title;

    private @Nullable String specialty;

    private String languages;

    protected StaffMember() {}

    StaffMember(UUID id, PersonDetails checked) {
        this.id = id;
        correct(checked);
    }

    /** R-IDN-05: exactly one employer, and a department only of the hospital that employs. */
    final void correct(PersonDetails checked) {
        nameLatin = checked.nameLatin();
        nameChinese = checked.nameChinese();
        nameTibetan = checked.nameTibetan();
        staffNumber = checked.staffNumber();
        employerKind = checked.employerKind();
        hospital = employerKind == EmployerKind.HOSPITAL ? checked.employer() : null;
        institution = employerKind == EmployerKind.INSTITUTION ? checked.employer() : null;
        department = employerKind == EmployerKind.HOSPITAL ? checked.department() : null;
        title = checked.title() == null ? "" : checked.title();
        specialty = checked.specialty();
        languages = codes(checked.languages());
    }

    /** R-IDN-81: becomes a former record: a name that belongs to nobody's staff and that no table of people finds. */
    void leave() {
        staffNumber = null;
        employerKind = EmployerKind.COMMISSION;
        hospital = null;
        institution = null;
        department = null;
    }

    /** R-IDN-81: takes from a former record what is not known here; what is known stays. */
    void takeOver(PersonDetails former) {
        nameChinese = nameChinese == null ? former.nameChinese() : nameChinese;
        nameTibetan = nameTibetan == null ? former.nameTibetan() : nameTibetan;
        staffNumber = staffNumber == null ? former.staffNumber() : staffNumber;
        title = title.isEmpty() && former.title() != null ? former.title() : title;
        specialty = specialty == null ? former.specialty() : specialty;
        Set<SpokenLanguage> both = EnumSet.noneOf(SpokenLanguage.class);
        both.addAll(spoken());
        both.addAll(former.languages());
        languages = codes(both);
    }

    private static String codes(Set<SpokenLanguage> spoken) {
        return spoken.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private Set<SpokenLanguage> spoken() {
        return languages.isEmpty()
                ? Set.of()
                : Arrays.stream(languages.split(","))
                        .map(SpokenLanguage::valueOf)
                        .collect(Collectors.toSet());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    PersonDetails details() {
        UUID employer = hospital == null ? institution : hospital;
        return new PersonDetails(
                nameLatin,
                nameChinese,
                nameTibetan,
                staffNumber,
                employerKind,
                employer,
                department,
                title,
                specialty,
                spoken());
    }
}
