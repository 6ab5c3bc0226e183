package health.zaoxue.portal.training;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.NewTraining;
import health.zaoxue.mentorship.TrainingChoices;
import health.zaoxue.mentorship.TrainingKind;
import health.zaoxue.platform.clock.ProgrammeClock;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a training event that is planned or changed. */
public class PlanForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private TrainingKind kind = TrainingKind.LECTURE;
    private @Nullable String title;
    private @Nullable String department;
    private @Nullable String place;
    private @Nullable String link;
    private @Nullable LocalDate day;
    private @Nullable String time;
    private @Nullable BigDecimal hours = BigDecimal.ONE;
    private @Nullable Integer places;
    private List<String> trainers = new ArrayList<>();
    private List<String> nurses = new ArrayList<>();
    private List<String> techniques = new ArrayList<>();

    /** Empty fields. */
    public PlanForm() {}

    PlanForm(NewTraining planned, TrainingChoices choices) {
        LocalDateTime start = planned.startsAt().atZone(ProgrammeClock.ZONE).toLocalDateTime();
        kind = planned.kind();
        title = planned.title();
        department = planned.department() == null ? null : planned.department().toString();
        place = planned.place();
        link = planned.link();
        day = start.toLocalDate();
        time = start.toLocalTime().toString();
        hours = BigDecimal.valueOf(planned.halfHours()).divide(TWO);
        places = planned.places();
        trainers = texts(planned.trainers(), one -> !isNurse(one, choices));
        nurses = texts(planned.trainers(), one -> isNurse(one, choices));
        techniques = texts(planned.techniques(), one -> true);
    }

    private static boolean isNurse(UUID person, TrainingChoices choices) {
        return choices.nurses().stream().anyMatch(one -> one.id().equals(person));
    }

    private static List<String> texts(Set<UUID> chosen, Predicate<UUID> wanted) {
        return chosen.stream().filter(wanted).map(UUID::toString).collect(Collectors.toCollection(ArrayList::new));
    }

    void propose(UUID trainer, TrainingChoices choices) {
        (isNurse(trainer, choices) ? nurses : trainers).add(trainer.toString());
    }

    /** What is wrong with the fields before any rule is asked. */
    List<Refusal> unreadable() {
        List<Refusal> reasons = new ArrayList<>();
        if (day == null) {
            reasons.add(Refusal.at("day", "text.missing"));
        }
        if (timeOfDay().isEmpty()) {
            reasons.add(Refusal.at("time", "training.time"));
        }
        if (!isInHalfHours()) {
            reasons.add(Refusal.at("hours", "training.hours"));
        }
        return reasons;
    }

    private boolean isInHalfHours() {
        BigDecimal typed = hours;
        return typed != null
                && typed.signum() > 0
                && typed.precision() - typed.scale() <= 2
                && typed.multiply(TWO).stripTrailingZeros().scale() <= 0;
    }

    private Optional<LocalTime> timeOfDay() {
        try {
            String typed = Objects.requireNonNullElse(time, "").strip().replace('：', ':');
            return Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    NewTraining wanted(UUID key) {
        Instant start = Objects.requireNonNull(day)
                .atTime(timeOfDay().orElseThrow())
                .atZone(ProgrammeClock.ZONE)
                .toInstant();
        return new NewTraining(
                key,
                kind,
                Objects.requireNonNullElse(title, ""),
                department == null ? null : UUID.fromString(department),
                Objects.requireNonNullElse(place, ""),
                Objects.requireNonNullElse(link, "").strip(),
                start,
                Objects.requireNonNull(hours).multiply(TWO).intValueExact(),
                places == null ? 0 : places,
                ids(Stream.concat(trainers.stream(), nurses.stream()).toList()),
                ids(techniques));
    }

    private static Set<UUID> ids(List<String> chosen) {
        return chosen.stream().map(UUID::fromString).collect(Collectors.toCollection(HashSet::new));
    }

    public TrainingKind getKind() {
        return kind;
    }

    public void setKind(TrainingKind chosen) {
        kind = chosen;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String typed) {
        title = typed;
    }

    public @Nullable String getDepartment() {
        return department;
    }

    public void setDepartment(@Nullable String chosen) {
        department = chosen;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String typed) {
        place = typed;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String typed) {
        link = typed;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate chosen) {
        day = chosen;
    }

    public @Nullable String getTime() {
        return time;
    }

    public void setTime(@Nullable String typed) {
        time = typed;
    }

    public @Nullable BigDecimal getHours() {
        return hours;
    }

    public void setHours(@Nullable BigDecimal typed) {
        hours = typed;
    }

    public @Nullable Integer getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable Integer typed) {
        places = typed;
    }

    public List<String> getTrainers() {
        return trainers;
    }

    public void setTrainers(List<String> chosen) {
        trainers = new ArrayList<>(chosen);
    }

    public List<String> getNurses() {
        return nurses;
    }

    public void setNurses(List<String> chosen) {
        nurses = new ArrayList<>(chosen);
    }

    public List<String> getTechniques() {
        return techniques;
    }

    public void setTechniques(List<String> chosen) {
        techniques = new ArrayList<>(chosen);
    }
}
