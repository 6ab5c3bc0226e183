package health.zaoxue.portal.management.pairings;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.NewPairings;
import health.zaoxue.mentorship.PairingManner;
import health.zaoxue.portal.page.TypedDays;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of new pairings. */
public class PairingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private PairingManner manner = PairingManner.ONE_TO_ONE;
    private List<String> mentors = new ArrayList<>();
    private List<String> apprentices = new ArrayList<>();
    private @Nullable String specialty;
    private final TypedDays days = new TypedDays();
    private @Nullable String objectives;

    static PairingForm from(LocalDate day) {
        PairingForm form = new PairingForm();
        form.days.setFrom(day);
        return form;
    }

    /** What is wrong with the fields before any rule is asked. */
    List<Refusal> unreadable() {
        List<Refusal> reasons = days.unreadable();
        if (specialty == null) {
            reasons.add(Refusal.at("specialty", "choice.missing"));
        }
        return reasons;
    }

    NewPairings asked(UUID key, UUID hospital) {
        return new NewPairings(
                key,
                manner,
                mentors.stream().map(UUID::fromString).toList(),
                apprentices.stream().map(UUID::fromString).toList(),
                hospital,
                Objects.requireNonNull(specialty),
                days.period(),
                Objects.requireNonNullElse(objectives, ""));
    }

    public PairingManner getManner() {
        return manner;
    }

    public void setManner(PairingManner chosen) {
        manner = chosen;
    }

    public List<String> getMentors() {
        return mentors;
    }

    public void setMentors(List<String> chosen) {
        mentors = new ArrayList<>(chosen);
    }

    public List<String> getApprentices() {
        return apprentices;
    }

    public void setApprentices(List<String> chosen) {
        apprentices = new ArrayList<>(chosen);
    }

    public @Nullable String getSpecialty() {
        return specialty;
    }

    public void setSpecialty(@Nullable String chosen) {
        specialty = chosen;
    }

    public TypedDays getDays() {
        return days;
    }

    public @Nullable String getObjectives() {
        return objectives;
    }

    public void setObjectives(@Nullable String typed) {
        objectives = typed;
    }
}
