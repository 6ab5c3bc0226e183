package health.zaoxue.portal.nurse;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.DeviceView;
import health.zaoxue.equipment.EquipmentModelService;
import health.zaoxue.equipment.SymptomView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** nurse/report: one device, what is wrong with it, how bad it is. */
@Named("nurseReport")
@RequestScoped
public class ReportView {
    /** With "something else" the grid has eight places: what fits above the fold of a phone. */
    private static final int IN_THE_GRID = 7;
    /** What fills the grid where a kind of device has few symptoms of its own. */
    private static final Set<String> COMMONEST = Set.of("GENERAL-NO_POWER", "GENERAL-BATTERY");

    @Inject
    private HttpServletRequest request;

    @Inject
    private DeviceService devices;

    @Inject
    private EquipmentModelService catalogue;

    @Inject
    private ReportForm form;

    private @Nullable DeviceView device;
    private List<SymptomView> symptoms = List.of();

    @PostConstruct
    void load() {
        device = devices.withTag(Objects.requireNonNullElse(request.getParameter("tag"), ""));
        String category = device.category();
        symptoms = catalogue.symptoms(category).stream()
                .sorted(Comparator.comparing(
                                (SymptomView symptom) -> !symptom.category().equals(category))
                        .thenComparing(symptom -> !COMMONEST.contains(symptom.code())))
                .toList();
    }

    public @Nullable DeviceView getDevice() {
        return device;
    }

    /** The symptoms of this kind of device first. */
    public List<SymptomView> getLikely() {
        return symptoms.subList(0, Math.min(IN_THE_GRID, symptoms.size()));
    }

    /** What else can befall any device. */
    public List<SymptomView> getFurther() {
        return symptoms.subList(getLikely().size(), symptoms.size());
    }

    /** Whether the part of the form that is folded away must be open, because something in it was typed or refused. */
    public boolean isUnfolded() {
        return !form.getDescription().isEmpty()
                || form.refusalOf("description") != null
                || getFurther().stream().anyMatch(symptom -> symptom.code().equals(form.getSymptom()));
    }

    /** A picture beside the words, for those who read slowly. */
    public String iconOf(SymptomView symptom) {
        String code = symptom.code();
        if (code.matches(".*(POWER|BATT|TRIP).*")) {
            return "power";
        }
        if (code.matches(".*(ALARM|AIR|OCCL).*")) {
            return "bell";
        }
        if (code.matches(".*(LEAK|WATER|DRIP).*")) {
            return "drop";
        }
        if (code.matches(".*(SCREEN|IMAGE|DISPLAY|BLANK).*")) {
            return "screen";
        }
        if (code.matches(".*(NOISE|SMOKE|SHOCK|VIBR).*")) {
            return "sound";
        }
        return code.matches(".*(CABLE|PHYS|DOOR|BROKE|PROBE|PLUG|KEYS).*") ? "plug" : "gauge";
    }
}
