package health.zaoxue.portal.commission.scorecard;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.reporting.HospitalFigures;
import health.zaoxue.reporting.Indicator;
import health.zaoxue.reporting.Scorecard;
import health.zaoxue.reporting.ScorecardService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** commission/index: the programme's figures. */
@Named("scorecard")
@RequestScoped
public class ScorecardView {
    private static final List<Indicator> HEADLINES = List.of(
            Indicator.AID_STAFF_IN_PLACE,
            Indicator.PEOPLE_IN_TRAINING,
            Indicator.INDEPENDENT_DOCTORS,
            Indicator.GAPS_INTRODUCED,
            Indicator.GAPS_FILLED,
            Indicator.MONEY_COMMITTED);

    @Inject
    private ScorecardService scorecards;

    @Inject
    private Asked asked;

    @Inject
    private FigureWriter writer;

    private @Nullable Scorecard scorecard;

    @PostConstruct
    void load() {
        scorecard = scorecards.scorecard(asked.scope());
        if (asked.scope().hospital() != null && getHospital() == null) {
            throw new NotFound("hospital " + asked.scope().hospital());
        }
    }

    public Scorecard getScorecard() {
        return Objects.requireNonNull(scorecard);
    }

    public List<ShownFigure> getFigures() {
        return HEADLINES.stream().map(this::shown).toList();
    }

    /** The person × technique count that stands behind the doctors. */
    public ShownFigure getTechniques() {
        return shown(Indicator.INDEPENDENT_TECHNIQUES);
    }

    /** The hospital that the page is about, or null for all. */
    public @Nullable HospitalFigures getHospital() {
        return getScorecard().hospitals().stream()
                .filter(candidate -> candidate.hospital().equals(asked.scope().hospital()))
                .findFirst()
                .orElse(null);
    }

    /** Each hospital with its bars on one scale. */
    public List<HospitalBars> getHospitals() {
        return HospitalBars.of(getScorecard().hospitals());
    }

    /** The address that answers this page as a table. */
    public String getExportAddress() {
        return "/commission/scorecard.csv"
                + (asked.scope().hospital() == null
                        ? ""
                        : "?hospital=" + asked.scope().hospital());
    }

    private ShownFigure shown(Indicator indicator) {
        return writer.shown(getScorecard().figure(indicator), asked.scope());
    }
}
