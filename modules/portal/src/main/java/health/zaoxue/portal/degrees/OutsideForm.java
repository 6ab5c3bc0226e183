package health.zaoxue.portal.degrees;

import health.zaoxue.mentorship.SupervisorChoice;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outside supervisor in a form: somebody who is chosen from the register, or somebody by name and institution. */
public class OutsideForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String person;
    private @Nullable String name;
    private @Nullable String institution;

    SupervisorChoice chosen() {
        return new SupervisorChoice(
                person == null ? null : UUID.fromString(person),
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(institution, ""));
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String chosen) {
        person = chosen;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }

    public @Nullable String getInstitution() {
        return institution;
    }

    public void setInstitution(@Nullable String typed) {
        institution = typed;
    }
}
