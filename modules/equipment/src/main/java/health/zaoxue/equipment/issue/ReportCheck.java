package health.zaoxue.equipment.issue;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.DeviceState;
import health.zaoxue.equipment.DeviceView;
import health.zaoxue.equipment.EquipmentModelService;
import health.zaoxue.equipment.ReportProblem;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.text.FreeText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Whether a report says what an engineer must know. */
@Dependent
class ReportCheck {
    private static final FreeText DESCRIPTION = FreeText.optional("description", 1000);

    @Inject
    private DeviceService devices;

    @Inject
    private EquipmentModelService catalogue;

    DeviceView deviceOf(ReportProblem problem) {
        return devices.withTag(problem.tag());
    }

    /**
     * R-EQP-12: a report says how bad it is and what is wrong: a symptom of the device's own category or one that befalls any
     * device, or, where none fits, a description. It never names a patient.
     */
    List<Refusal> reasonsAgainst(ReportProblem problem, DeviceView device) {
        List<Refusal> reasons = new ArrayList<>();
        if (device.state() == DeviceState.RETIRED) {
            reasons.add(Refusal.of("issue.device-retired"));
        }
        if (problem.severity() == null) {
            reasons.add(Refusal.at("severity", "issue.severity.missing"));
        }
        String symptom = problem.symptom();
        if (symptom == null && problem.description().isBlank()) {
            reasons.add(Refusal.at("symptom", "issue.symptom.missing"));
        } else if (symptom != null && !isKnown(symptom, device)) {
            reasons.add(Refusal.at("symptom", "issue.symptom.unknown"));
        }
        reasons.addAll(DESCRIPTION.check(problem.description()));
        return reasons;
    }

    private boolean isKnown(String symptom, DeviceView device) {
        return catalogue.symptoms(device.category()).stream()
                .anyMatch(known -> known.code().equals(symptom));
    }
}
