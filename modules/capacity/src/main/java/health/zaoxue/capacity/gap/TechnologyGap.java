package health.zaoxue.capacity.gap;

import health.zaoxue.capacity.GapCause;
import health.zaoxue.capacity.GapDates;
import health.zaoxue.capacity.GapState;
import health.zaoxue.capacity.GapView;
import health.zaoxue.kernel.Translated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A technique that a hospital cannot offer. Somebody identifies it; somebody plans who fills it and by when; from then on it
 * moves by facts alone: introduced, practised locally, filled. It can be given up with a reason, and nothing else changes it.
 */
@Entity
@Table(schema = "capacity", name = "technology_gap")
class TechnologyGap {
    @Id
    private UUID id;

    @Version
    private int version;

    private String number;

    @Column(name = "hospital_id")
    private UUID hospital;

    @Column(name = "technique_id")
    private UUID technique;

    private String why;

    @Enumerated(EnumType.STRING)
    private GapState state;

    @Column(name = "owner_id")
    private @Nullable UUID owner;

    @Column(name = "mentor_id")
    private @Nullable UUID mentor;

    @Column(name = "target_on")
    private @Nullable LocalDate targetOn;

    @Column(name = "identified_on")
    private LocalDate identifiedOn;

    @Column(name = "planned_on")
    private @Nullable LocalDate plannedOn;

    @Column(name = "introduced_on")
    private @Nullable LocalDate introducedOn;

    @Column(name = "practised_on")
    private @Nullable LocalDate practisedOn;

    @Column(name = "filled_on")
    private @Nullable LocalDate filledOn;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    protected TechnologyGap() {}

    TechnologyGap(String number, Place place, String why, LocalDate today) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.hospital = place.hospital();
        this.technique = place.technique();
        this.why = why;
        this.state = GapState.IDENTIFIED;
        this.identifiedOn = today;
    }

    /** The first entry of the history. */
    Move identified(UUID by) {
        return new Move(GapState.IDENTIFIED, identifiedOn, state, state, GapCause.PERSON, null, by, null);
    }

    /** R-CAP-02: gives the gap an owner, a mentor and a day, or changes them; the state stays where facts have carried it. */
    Move plan(Plan agreed, UUID by, LocalDate today) {
        requireOpen();
        GapState before = state;
        owner = agreed.owner();
        mentor = agreed.mentor();
        targetOn = agreed.target();
        plannedOn = plannedOn == null ? today : plannedOn;
        state = furthest();
        return new Move(GapState.PLANNED, today, before, state, GapCause.PERSON, null, by, null);
    }

    /** R-CAP-06: gives the gap up; from then on no fact moves it. */
    Move withdraw(String reason, UUID by, LocalDate today) {
        requireOpen();
        GapState before = state;
        withdrawnOn = today;
        state = GapState.WITHDRAWN;
        return new Move(GapState.WITHDRAWN, today, before, state, GapCause.PERSON, null, by, reason);
    }

    /** Moves the gap as far as the facts carry it; answers the moves, none where the facts say nothing new. */
    List<Move> follow(Milestones milestones) {
        List<Move> moves = new ArrayList<>();
        if (withdrawnOn == null) {
            reach(GapState.INTRODUCED, milestones.introduced(), moves);
            reach(GapState.PRACTISED_LOCALLY, milestones.practised(), moves);
            reach(GapState.FILLED, milestones.filled(), moves);
        }
        return moves;
    }

    private void reach(GapState reached, Milestones.@Nullable Milestone milestone, List<Move> moves) {
        LocalDate known = dayOf(reached);
        if (milestone == null || (known != null && !milestone.day().isBefore(known))) {
            return;
        }
        switch (reached) {
            case INTRODUCED -> introducedOn = milestone.day();
            case PRACTISED_LOCALLY -> practisedOn = milestone.day();
            case FILLED -> filledOn = milestone.day();
            case IDENTIFIED, PLANNED, SUSTAINED, RELAPSED, WITHDRAWN ->
                throw new IllegalStateException(reached + " is not reached by a first case or certification");
        }
        GapState before = state;
        state = furthest();
        Fact behind = milestone.behind();
        moves.add(new Move(
                reached, milestone.day(), before, state, behind.cause(), behind.source(), behind.person(), null));
    }

    private @Nullable LocalDate dayOf(GapState reached) {
        return switch (reached) {
            case IDENTIFIED -> identifiedOn;
            case PLANNED -> plannedOn;
            case INTRODUCED -> introducedOn;
            case PRACTISED_LOCALLY -> practisedOn;
            case FILLED -> filledOn;
            case WITHDRAWN -> withdrawnOn;
            case SUSTAINED, RELAPSED -> null;
        };
    }

    private GapState furthest() {
        if (state == GapState.SUSTAINED || state == GapState.RELAPSED) {
            return state;
        }
        if (filledOn != null) {
            return GapState.FILLED;
        }
        if (practisedOn != null) {
            return GapState.PRACTISED_LOCALLY;
        }
        if (introducedOn != null) {
            return GapState.INTRODUCED;
        }
        return plannedOn == null ? GapState.IDENTIFIED : GapState.PLANNED;
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new IllegalStateException(number + " is " + state);
        }
    }

    Place place() {
        return new Place(hospital, technique);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String number() {
        return number;
    }

    GapState state() {
        return state;
    }

    GapView view(Translated techniqueName) {
        GapDates dates = new GapDates(identifiedOn, plannedOn, introducedOn, practisedOn, filledOn, withdrawnOn);
        return new GapView(id, number, hospital, technique, techniqueName, state, dates, version);
    }
}
