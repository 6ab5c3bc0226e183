package health.zaoxue.portal.administration.institutions;

import health.zaoxue.identity.AllianceDetails;
import health.zaoxue.portal.administration.TypedForm;
import health.zaoxue.portal.page.TypedDays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed about an alliance. */
public class AllianceForm extends TypedForm<AllianceDetails> {
    private static final long serialVersionUID = 1L;

    private @Nullable UUID institution;
    private @Nullable UUID hospital;
    private @Nullable UUID department;
    private TypedDays days = new TypedDays();

    static AllianceForm of(AllianceDetails details) {
        AllianceForm form = new AllianceForm();
        form.institution = details.institution();
        form.hospital = details.hospital();
        form.department = details.department();
        form.days = new TypedDays(details.from(), details.to());
        return form;
    }

    @Override
    protected AllianceDetails details() {
        return new AllianceDetails(institution, hospital, department, days.getFrom(), days.getTo());
    }

    /** Another hospital: the department was one of the former. */
    void forgetDepartment() {
        department = null;
    }

    public @Nullable UUID getInstitution() {
        return institution;
    }

    public void setInstitution(@Nullable UUID chosen) {
        institution = chosen;
    }

    public @Nullable UUID getHospital() {
        return hospital;
    }

    public void setHospital(@Nullable UUID chosen) {
        hospital = chosen;
    }

    public @Nullable UUID getDepartment() {
        return department;
    }

    public void setDepartment(@Nullable UUID chosen) {
        department = chosen;
    }

    public TypedDays getDays() {
        return days;
    }
}
