package health.zaoxue.portal.administration.people;

import health.zaoxue.identity.EmployerKind;
import health.zaoxue.identity.PersonDetails;
import health.zaoxue.identity.SpokenLanguage;
import health.zaoxue.portal.administration.NamedForm;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is typed about a person. */
public class PersonForm extends NamedForm<PersonDetails> {
    private static final long serialVersionUID = 1L;

    private @Nullable String staffNumber;
    private EmployerKind employerKind = EmployerKind.HOSPITAL;
    private @Nullable UUID employer;
    private @Nullable UUID department;
    private @Nullable String title;
    private @Nullable String specialty;
    private String[] languages = {};

    static PersonForm of(PersonDetails details) {
        PersonForm form = new PersonForm();
        form.name(details.nameLatin(), details.nameChinese(), details.nameTibetan());
        form.staffNumber = details.staffNumber();
        form.employerKind = details.employerKind();
        form.employer = details.employer();
        form.department = details.department();
        form.title = details.title();
        form.specialty = details.specialty();
        form.languages = details.languages().stream().sorted().map(Enum::name).toArray(String[]::new);
        return form;
    }

    @Override
    protected PersonDetails details() {
        return new PersonDetails(
                latin(),
                getNameChinese(),
                getNameTibetan(),
                staffNumber,
                employerKind,
                employer,
                department,
                title,
                specialty,
                Arrays.stream(languages).map(SpokenLanguage::valueOf).collect(Collectors.toSet()));
    }

    /** Another kind of employer: whoever was chosen before is none of them. */
    void forgetEmployer() {
        employer = null;
        department = null;
    }

    /** Another hospital: the department was one of the former. */
    void forgetDepartment() {
        department = null;
    }

    public @Nullable String getStaffNumber() {
        return staffNumber;
    }

    public void setStaffNumber(@Nullable String typed) {
        staffNumber = typed;
    }

    public EmployerKind getEmployerKind() {
        return employerKind;
    }

    public void setEmployerKind(EmployerKind chosen) {
        employerKind = chosen;
    }

    public @Nullable UUID getEmployer() {
        return employer;
    }

    public void setEmployer(@Nullable UUID chosen) {
        employer = chosen;
    }

    public @Nullable UUID getDepartment() {
        return department;
    }

    public void setDepartment(@Nullable UUID chosen) {
        department = chosen;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String typed) {
        title = typed;
    }

    public @Nullable String getSpecialty() {
        return specialty;
    }

    public void setSpecialty(@Nullable String chosen) {
        specialty = chosen;
    }

    public String[] getLanguages() {
        return languages.clone();
    }

    public void setLanguages(String @Nullable [] ticked) {
        languages = ticked == null ? new String[0] : ticked.clone();
    }
}
