package health.zaoxue.portal.administration.people;

import health.zaoxue.identity.LicenceBasis;
import health.zaoxue.identity.LicenceDetails;
import health.zaoxue.portal.administration.TypedForm;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed about a place of practice. */
public class LicenceForm extends TypedForm<LicenceDetails> {
    private static final long serialVersionUID = 1L;

    private final UUID person;
    private @Nullable String number;
    private @Nullable LicenceBasis basis;
    private @Nullable UUID place;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    LicenceForm(UUID person) {
        this.person = person;
    }

    static LicenceForm of(LicenceDetails details) {
        LicenceForm form = new LicenceForm(details.person());
        form.basis = details.basis();
        form.place = details.place();
        form.from = details.from();
        form.to = details.to();
        return form;
    }

    @Override
    protected LicenceDetails details() {
        return new LicenceDetails(person, number, basis, place, from, to);
    }

    public UUID getPerson() {
        return person;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String typed) {
        number = typed;
    }

    public @Nullable LicenceBasis getBasis() {
        return basis;
    }

    public void setBasis(@Nullable LicenceBasis chosen) {
        basis = chosen;
    }

    public @Nullable UUID getPlace() {
        return place;
    }

    public void setPlace(@Nullable UUID chosen) {
        place = chosen;
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
