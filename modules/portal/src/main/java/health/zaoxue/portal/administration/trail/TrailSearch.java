package health.zaoxue.portal.administration.trail;

import health.zaoxue.platform.trail.TrailFilter;
import health.zaoxue.portal.administration.Asked;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is searched for: typed into the form, or named in an address. */
public class TrailSearch implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String kind;
    private @Nullable String object;
    private @Nullable UUID person;
    private @Nullable UUID hospital;
    private @Nullable String act;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    static TrailSearch in(HttpServletRequest request) {
        TrailSearch search = new TrailSearch();
        search.kind = request.getParameter("kind");
        search.object = request.getParameter("object");
        search.person = Asked.id(request, "person").orElse(null);
        search.hospital = Asked.id(request, "hospital").orElse(null);
        search.act = request.getParameter("act");
        search.from = day(request.getParameter("from"));
        search.to = day(request.getParameter("to"));
        return search;
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        try {
            return written == null || written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    TrailFilter filter() {
        return new TrailFilter(text(kind), text(object), person, hospital, text(act), from, to);
    }

    /** The same search as the end of an address. */
    String query() {
        Map<String, Object> asked = new TreeMap<>();
        asked.put("kind", text(kind));
        asked.put("object", text(object));
        asked.put("act", text(act));
        Optional.ofNullable(person).ifPresent(id -> asked.put("person", id));
        Optional.ofNullable(hospital).ifPresent(id -> asked.put("hospital", id));
        Optional.ofNullable(from).ifPresent(day -> asked.put("from", day));
        Optional.ofNullable(to).ifPresent(day -> asked.put("to", day));
        return asked.entrySet().stream()
                .filter(parameter -> !parameter.getValue().toString().isEmpty())
                .map(parameter -> parameter.getKey() + "="
                        + URLEncoder.encode(parameter.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String chosen) {
        kind = chosen;
    }

    public @Nullable String getObject() {
        return object;
    }

    public void setObject(@Nullable String typed) {
        object = typed;
    }

    public @Nullable UUID getPerson() {
        return person;
    }

    public void setPerson(@Nullable UUID chosen) {
        person = chosen;
    }

    public @Nullable UUID getHospital() {
        return hospital;
    }

    public void setHospital(@Nullable UUID chosen) {
        hospital = chosen;
    }

    public @Nullable String getAct() {
        return act;
    }

    public void setAct(@Nullable String typed) {
        act = typed;
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
