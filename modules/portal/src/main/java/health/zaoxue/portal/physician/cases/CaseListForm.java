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
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a list of cases: one day, one mentor, and a line for each case. */
public class CaseListForm implements Serializable {
    private static final long serialVersionUID = 1L;
    /** How many lines the page has. */
    static final int LINES = 10;

    private @Nullable LocalDate day;
    private @Nullable String mentor;
    private final List<Line> lines =
            new ArrayList<>(IntStream.range(0, LINES).mapToObj(i -> new Line()).toList());

    /** One case. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;

        private @Nullable String technique;
        private CaseRole role = CaseRole.ASSISTED;
        private Complexity complexity = Complexity.AVERAGE;
        private CaseOutcome outcome = CaseOutcome.AS_PLANNED;
        private @Nullable String learnt;

        private CaseDetails details(LocalDate day, @Nullable UUID mentor) {
            return new CaseDetails(
                    UUID.fromString(Objects.requireNonNull(technique)),
                    role,
                    day,
                    complexity,
                    outcome,
                    mentor,
                    Objects.requireNonNullElse(learnt, ""));
        }

        public @Nullable String getTechnique() {
            return technique;
        }

        public void setTechnique(@Nullable String chosen) {
            technique = chosen;
        }

        public CaseRole getRole() {
            return role;
        }

        public void setRole(CaseRole chosen) {
            role = chosen;
        }

        public Complexity getComplexity() {
            return complexity;
        }

        public void setComplexity(Complexity chosen) {
            complexity = chosen;
        }

        public CaseOutcome getOutcome() {
            return outcome;
        }

        public void setOutcome(CaseOutcome chosen) {
            outcome = chosen;
        }

        public @Nullable String getLearnt() {
            return learnt;
        }

        public void setLearnt(@Nullable String typed) {
            learnt = typed;
        }
    }

    /** The numbers of the lines in which something is chosen; the others are left out. */
    List<Integer> filled() {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).getTechnique() != null)
                .boxed()
                .toList();
    }

    List<CaseDetails> details() {
        UUID asked = mentor == null ? null : UUID.fromString(mentor);
        return filled().stream()
                .map(i -> lines.get(i).details(Objects.requireNonNull(day), asked))
                .toList();
    }

    /** The refusal where its line stands on the page; what all lines share is refused once. */
    Refusal placed(Refusal refusal) {
        String field = refusal.field();
        if (field == null) {
            return refusal;
        }
        String name = field.replaceAll("\\d+$", "");
        boolean shared = name.equals("day") || name.equals("mentor");
        int row = Integer.parseInt(field.substring(name.length()));
        return new Refusal(refusal.code(), shared ? name : name + filled().get(row), refusal.details());
    }

    public List<Line> getLines() {
        return lines;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate chosen) {
        day = chosen;
    }

    public @Nullable String getMentor() {
        return mentor;
    }

    public void setMentor(@Nullable String chosen) {
        mentor = chosen;
    }
}
