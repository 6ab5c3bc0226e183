package health.zaoxue.mentorship.theatre;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A list that somebody brought. What becomes of it, the database notes. */
@Entity(name = "TheatreList")
@Table(schema = "mentorship", name = "theatre_list")
class TheatreList {
    @Id
    private UUID id;

    @Column(name = "hospital_id")
    private UUID hospital;

    @Column(name = "brought_by")
    private UUID broughtBy;

    @Column(name = "brought_at")
    private Instant broughtAt;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private int lines;

    TheatreList() {}

    TheatreList(UUID hospital, UUID by, Instant at, List<TheatreLine> said) {
        id = UUID.randomUUID();
        this.hospital = hospital;
        broughtBy = by;
        broughtAt = at;
        firstDay = said.stream().map(TheatreLine::day).min(LocalDate::compareTo).orElseThrow();
        lastDay = said.stream().map(TheatreLine::day).max(LocalDate::compareTo).orElseThrow();
        lines = said.size();
    }

    UUID id() {
        return id;
    }
}
