package health.zaoxue.portal.requests;

import health.zaoxue.equipment.EquipmentModelView;
import health.zaoxue.equipment.FundingDecisionService;
import health.zaoxue.equipment.RequestLineView;
import health.zaoxue.equipment.SiteCheck;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.kernel.Altitude;
import health.zaoxue.portal.language.LanguageChoice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The altitude check of the request, and the scale on which it is drawn. */
@Named("siteScale")
@RequestScoped
public class SiteScale {
    @Inject
    private RequestFacts facts;

    @Inject
    private FundingDecisionService decisions;

    @Inject
    private HospitalService hospitals;

    @Inject
    private LanguageChoice language;

    private @Nullable SiteCheck check;
    private @Nullable AltitudeScale scale;

    @PostConstruct
    void load() {
        SiteCheck loaded = decisions.siteCheck(facts.getRequest().id());
        check = loaded;
        scale = loaded.weakest()
                .map(model -> new AltitudeScale(loaded.place(), model.maxAltitude(), marks()))
                .orElse(null);
    }

    /** Whether anything that is asked for has a rating. */
    public boolean isJudged() {
        return scale != null;
    }

    public boolean isPassed() {
        return loaded().passes();
    }

    public AltitudeScale getDrawing() {
        return Objects.requireNonNull(scale);
    }

    /** The model on which the check depends; only where something is judged. */
    public EquipmentModelView getWeakest() {
        return loaded().weakest().orElseThrow();
    }

    /** The rating of what a line asks for, or null for things without one. */
    public @Nullable EquipmentModelView model(RequestLineView line) {
        return modelWith(line.model()).orElse(null);
    }

    /** Whether this model works at the hospital. */
    public boolean fits(EquipmentModelView model) {
        return model.at(loaded().place()).passes();
    }

    /** Air pressure at a height, in whole kilopascals. */
    public long kilopascal(Altitude altitude) {
        return Math.round(altitude.pressureInKilopascal());
    }

    private Optional<EquipmentModelView> modelWith(@Nullable UUID id) {
        return loaded().models().stream().filter(model -> model.id().equals(id)).findFirst();
    }

    private SiteCheck loaded() {
        return Objects.requireNonNull(check);
    }

    private List<AltitudeScale.Mark> marks() {
        return hospitals.hospitals().stream()
                .map(this::mark)
                .distinct()
                .sorted((one, other) -> one.altitude().compareTo(other.altitude()))
                .toList();
    }

    private AltitudeScale.Mark mark(HospitalView hospital) {
        Altitude altitude = hospital.altitude();
        return new AltitudeScale.Mark(language.of(hospital.prefecture()), altitude);
    }
}
