package health.zaoxue.portal.administration.people;

import health.zaoxue.identity.LicenceBasis;
import health.zaoxue.identity.LicenceDetails;
import health.zaoxue.portal.administration.TypedForm;
import health.zaoxue.portal.page.TypedDays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed about a place of practice. */
public class LicenceForm extends TypedForm<LicenceDetails> {
    private static final long serialVersionUID = 1L;

    private final UUID person;
    private @Nullable String number;
    private @Nullable LicenceBasis basis;
    private @Nullable UUID place;
    private TypedDays days = new TypedDays();

    LicenceForm(UUID person) {
        this.person = person;
    }

    static LicenceForm of(LicenceDetails details) {
        LicenceForm form = new LicenceForm(details.person());
        form.basis = details.basis();
        form.place = details.place();
        form.days = new TypedDays(details.from(), details.to());
        return form;
    }

    @Override
    protected LicenceDetails details() {
        return new LicenceDetails(person, number, basis, place, days.getFrom(), days.getTo());
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

    public TypedDays getDays() {
        return days;
    }
}
