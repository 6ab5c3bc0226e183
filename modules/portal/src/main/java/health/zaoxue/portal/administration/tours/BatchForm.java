package health.zaoxue.portal.administration.tours;

import health.zaoxue.identity.BatchDetails;
import health.zaoxue.portal.administration.TypedForm;
import health.zaoxue.portal.page.TypedDays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed about a batch. */
public class BatchForm extends TypedForm<BatchDetails> {
    private static final long serialVersionUID = 1L;

    private @Nullable UUID sponsorRegion;
    private @Nullable UUID hospital;
    private @Nullable Integer number;
    private TypedDays days = new TypedDays();
    private @Nullable UUID lead;

    static BatchForm of(BatchDetails details) {
        BatchForm form = new BatchForm();
        form.sponsorRegion = details.sponsorRegion();
        form.hospital = details.hospital();
        form.number = details.number();
        form.days = new TypedDays(details.from(), details.to());
        form.lead = details.lead();
        return form;
    }

    @Override
    protected BatchDetails details() {
        return new BatchDetails(sponsorRegion, hospital, number, days.getFrom(), days.getTo(), lead);
    }

    public @Nullable UUID getSponsorRegion() {
        return sponsorRegion;
    }

    public void setSponsorRegion(@Nullable UUID chosen) {
        sponsorRegion = chosen;
    }

    public @Nullable UUID getHospital() {
        return hospital;
    }

    public void setHospital(@Nullable UUID chosen) {
        hospital = chosen;
    }

    public @Nullable Integer getNumber() {
        return number;
    }

    public void setNumber(@Nullable Integer typed) {
        number = typed;
    }

    public TypedDays getDays() {
        return days;
    }

    public @Nullable UUID getLead() {
        return lead;
    }

    public void setLead(@Nullable UUID chosen) {
        lead = chosen;
    }
}
