package health.zaoxue.portal.gaps;

import health.zaoxue.capacity.GapDates;
import health.zaoxue.capacity.GapDetail;
import health.zaoxue.capacity.GapState;
import health.zaoxue.capacity.GapStep;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.portal.language.LanguageChoice;
import health.zaoxue.portal.page.Formats;
import health.zaoxue.portal.page.Texts;
import health.zaoxue.portal.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the way of a gap: its states as hops with their days, and what stands behind each move. */
@Named("gapStory")
@RequestScoped
public class GapStory {
    private static final List<GapState> WAY = List.of(
            GapState.IDENTIFIED, GapState.PLANNED, GapState.INTRODUCED, GapState.PRACTISED_LOCALLY, GapState.FILLED);

    @Inject
    private Words words;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private LanguageChoice language;

    /** A state on the way, {@code done}, {@code now} or {@code todo}. */
    public record Hop(String state, String label) implements Serializable {}

    /** The states with their days; those that a gap has skipped are told without one. */
    public List<Hop> hops(GapDetail detail) {
        GapState current = detail.gap().state();
        Stream<GapState> way = switch (current) {
            case WITHDRAWN ->
                Stream.concat(
                        WAY.stream().filter(state -> day(state, detail.gap().dates()) != null),
                        Stream.of(GapState.WITHDRAWN));
            case SUSTAINED, RELAPSED -> Stream.concat(WAY.stream(), Stream.of(current));
            case IDENTIFIED, PLANNED, INTRODUCED, PRACTISED_LOCALLY, FILLED -> WAY.stream();
        };
        return way.map(state -> hop(state, detail)).toList();
    }

    private Hop hop(GapState state, GapDetail detail) {
        GapState current = detail.gap().state();
        LocalDate day = day(state, detail.gap().dates());
        String label = words.of(state) + (day == null ? "" : " · " + formats.day(day));
        boolean passed = state.ordinal() < current.ordinal();
        return new Hop(state == current ? "now" : passed ? "done" : "todo", label);
    }

    /** What moved the gap: an act, a case or a certification, and whose. */
    public String behind(GapStep step) {
        return switch (step.cause()) {
            case PERSON -> language.of(step.person());
            case CASE -> words.fill(texts.get("common", "gap.by-case"), role(step), step.person());
            case CERTIFICATION -> words.fill(texts.get("common", "gap.by-certification"), step.person());
        };
    }

    /** Whether the entry only moves the day of a state that was reached before. */
    public boolean isCorrection(GapStep step) {
        return step.from() == step.to() && step.reached() != GapState.IDENTIFIED && step.reached() != GapState.PLANNED;
    }

    private String role(GapStep step) {
        return step.role() == null ? "" : words.of(CaseRole.valueOf(step.role()));
    }

    private static @Nullable LocalDate day(GapState state, GapDates dates) {
        return switch (state) {
            case IDENTIFIED -> dates.identified();
            case PLANNED -> dates.planned();
            case INTRODUCED -> dates.introduced();
            case PRACTISED_LOCALLY -> dates.practised();
            case FILLED -> dates.filled();
            case WITHDRAWN -> dates.withdrawn();
            case SUSTAINED, RELAPSED -> null;
        };
    }
}
