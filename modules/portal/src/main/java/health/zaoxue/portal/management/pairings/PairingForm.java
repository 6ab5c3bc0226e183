package health.zaoxue.portal.management.pairings;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.NewPairings;
import health.zaoxue.mentorship.PairingManner;
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
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable String objectives;

    static PairingForm from(LocalDate day) {
        PairingForm form = new PairingForm();
        form.from = day;
        return form;
    }

    /** What is wrong with the fields before any rule is asked. */
    List<Refusal> unreadable() {
        List<Refusal> reasons = new ArrayList<>();
        if (specialty == null) {
            reasons.add(Refusal.at("specialty", "choice.missing"));
        }
        if (from == null) {
            reasons.add(Refusal.at("from", "text.missing"));
        } else if (to != null && to.isBefore(from)) {
            reasons.add(Refusal.at("to", "pairing.last-before-first"));
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
                new Period(Objects.requireNonNull(from), to),
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

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate day) {
        to = day;
    }

    public @Nullable String getObjectives() {
        return objectives;
    }

    public void setObjectives(@Nullable String typed) {
        objectives = typed;
    }
}
