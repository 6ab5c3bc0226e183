package health.zaoxue.portal.degrees;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.NewSupervisor;
import health.zaoxue.mentorship.SupervisionEnd;
import health.zaoxue.mentorship.SupervisorChoice;
import health.zaoxue.mentorship.SupervisorSide;
import health.zaoxue.portal.page.Answers;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of whoever changes the supervisors of a degree. */
public class TeamForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String MISSING = "choice.missing";
    private static final String NO_DAY = "text.missing";

    private @Nullable String local;
    private @Nullable LocalDate localFrom;
    private final OutsideForm outside = new OutsideForm();
    private @Nullable LocalDate supervisesFrom;
    private @Nullable String ending;
    private @Nullable LocalDate lastDay;

    Optional<NewSupervisor> localIn(UUID degree, UUID key, Answers answers) {
        boolean chosen = present(local, "local", MISSING, answers);
        if (!present(localFrom, "localFrom", NO_DAY, answers) || !chosen) {
            return Optional.empty();
        }
        SupervisorChoice who = SupervisorChoice.registered(UUID.fromString(Objects.requireNonNull(local)));
        return Optional.of(
                new NewSupervisor(key, degree, SupervisorSide.LOCAL, who, Objects.requireNonNull(localFrom)));
    }

    Optional<NewSupervisor> outsideIn(UUID degree, UUID key, Answers answers) {
        return present(supervisesFrom, "supervisesFrom", NO_DAY, answers)
                ? Optional.of(new NewSupervisor(
                        key, degree, SupervisorSide.OUTSIDE, outside.chosen(), Objects.requireNonNull(supervisesFrom)))
                : Optional.empty();
    }

    Optional<SupervisionEnd> end(Answers answers) {
        boolean chosen = present(ending, "ending", MISSING, answers);
        return present(lastDay, "lastDay", NO_DAY, answers) && chosen
                ? Optional.of(new SupervisionEnd(
                        UUID.fromString(Objects.requireNonNull(ending)), Objects.requireNonNull(lastDay)))
                : Optional.empty();
    }

    private static boolean present(@Nullable Object typed, String field, String code, Answers answers) {
        if (typed == null) {
            answers.refuse(Refusal.at(field, code));
        }
        return typed != null;
    }

    public @Nullable String getLocal() {
        return local;
    }

    public void setLocal(@Nullable String chosen) {
        local = chosen;
    }

    public @Nullable LocalDate getLocalFrom() {
        return localFrom;
    }

    public void setLocalFrom(@Nullable LocalDate day) {
        localFrom = day;
    }

    public OutsideForm getOutside() {
        return outside;
    }

    public @Nullable LocalDate getSupervisesFrom() {
        return supervisesFrom;
    }

    public void setSupervisesFrom(@Nullable LocalDate day) {
        supervisesFrom = day;
    }

    public @Nullable String getEnding() {
        return ending;
    }

    public void setEnding(@Nullable String chosen) {
        ending = chosen;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate day) {
        lastDay = day;
    }
}
