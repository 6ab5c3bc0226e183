package health.zaoxue.portal.administration.institutions;

import health.zaoxue.identity.AllianceDetails;
import health.zaoxue.portal.administration.TypedForm;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed about an alliance. */
public class AllianceForm extends TypedForm<AllianceDetails> {
    private static final long serialVersionUID = 1L;

    private @Nullable UUID institution;
    private @Nullable UUID hospital;
    private @Nullable UUID department;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    static AllianceForm of(AllianceDetails details) {
        AllianceForm form = new AllianceForm();
        form.institution = details.institution();
        form.hospital = details.hospital();
        form.department = details.department();
        form.from = details.from();
        form.to = details.to();
        return form;
    }

    @Override
    protected AllianceDetails details() {
        return new AllianceDetails(institution, hospital, department, from, to);
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

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate typed) {
        from = typed;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate typed) {
        to = typed;
    }
}
