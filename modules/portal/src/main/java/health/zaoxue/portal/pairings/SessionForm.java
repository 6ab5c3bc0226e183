package health.zaoxue.portal.pairings;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.NewSession;
import health.zaoxue.mentorship.SessionKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a session. */
public class SessionForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 45;

    private @Nullable LocalDate day;
    private SessionKind kind = SessionKind.BEDSIDE;
    private @Nullable Integer minutes = USUAL_MINUTES;
    private @Nullable String topic;

    static SessionForm on(LocalDate today) {
        SessionForm form = new SessionForm();
        form.day = today;
        return form;
    }

    List<Refusal> unreadable() {
        return Stream.of(missing("day", day), missing("minutes", minutes))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Refusal> missing(String field, @Nullable Object value) {
        return value == null ? List.of(Refusal.at(field, "text.missing")) : List.of();
    }

    NewSession asked(UUID key, UUID pairing) {
        return new NewSession(
                key,
                pairing,
                Objects.requireNonNull(day),
                kind,
                Objects.requireNonNull(minutes),
                Objects.requireNonNullElse(topic, ""));
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate typed) {
        day = typed;
    }

    public SessionKind getKind() {
        return kind;
    }

    public void setKind(SessionKind chosen) {
        kind = chosen;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer typed) {
        minutes = typed;
    }

    public @Nullable String getTopic() {
        return topic;
    }

    public void setTopic(@Nullable String typed) {
        topic = typed;
    }
}
