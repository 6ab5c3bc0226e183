package health.zaoxue.portal.physician.cases;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Complexity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a case. */
public class CaseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String technique;
    private CaseRole role = CaseRole.ASSISTED;
    private @Nullable LocalDate day;
    private Complexity complexity = Complexity.AVERAGE;
    private CaseOutcome outcome = CaseOutcome.AS_PLANNED;
    private @Nullable String mentor;
    private @Nullable String learnt;

    /** A form of today that begins where the last one ended. */
    static CaseForm today(LocalDate today, Optional<CaseDetails> latest) {
        CaseForm form = new CaseForm();
        latest.ifPresent(form::begin);
        form.day = today;
        return form;
    }

    /** A form that shows an entry. */
    static CaseForm of(CaseDetails details) {
        CaseForm form = new CaseForm();
        form.begin(details);
        form.day = details.day();
        form.complexity = details.complexity();
        form.outcome = details.outcome();
        form.learnt = details.learnt();
        return form;
    }

    /** What is wrong with the fields before any rule is asked. */
    List<Refusal> unreadable() {
        List<Refusal> reasons = new ArrayList<>();
        if (technique == null) {
            reasons.add(Refusal.at("technique", "choice.missing"));
        }
        if (day == null) {
            reasons.add(Refusal.at("day", "text.missing"));
        }
        return reasons;
    }

    CaseDetails details() {
        return new CaseDetails(
                UUID.fromString(Objects.requireNonNull(technique)),
                role,
                Objects.requireNonNull(day),
                complexity,
                outcome,
                mentor == null ? null : UUID.fromString(mentor),
                learnt == null ? "" : learnt);
    }

    private void begin(CaseDetails details) {
        technique = details.technique().toString();
        role = details.role();
        mentor = details.mentor() == null ? null : details.mentor().toString();
    }

    /** Begins with what is known of the case already. */
    void follow(@Nullable String ofTechnique, @Nullable CaseRole as, @Nullable LocalDate on) {
        technique = ofTechnique == null ? technique : ofTechnique;
        role = as == null ? role : as;
        day = on == null ? day : on;
    }

    void askFirst(List<CaseChoices.Choice> techniques, List<CaseChoices.Choice> mentors) {
        if (technique == null && !techniques.isEmpty()) {
            technique = techniques.get(0).value();
        }
        if (mentor == null && !mentors.isEmpty()) {
            mentor = mentors.get(0).value();
        }
    }

    public @Nullable String getTechnique() {
        return technique;
    }

    public void setTechnique(@Nullable String technique) {
        this.technique = technique;
    }

    public CaseRole getRole() {
        return role;
    }

    public void setRole(CaseRole role) {
        this.role = role;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public Complexity getComplexity() {
        return complexity;
    }

    public void setComplexity(Complexity complexity) {
        this.complexity = complexity;
    }

    public CaseOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CaseOutcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getMentor() {
        return mentor;
    }

    public void setMentor(@Nullable String mentor) {
        this.mentor = mentor;
    }

    public @Nullable String getLearnt() {
        return learnt;
    }

    public void setLearnt(@Nullable String learnt) {
        this.learnt = learnt;
    }
}
