package health.zaoxue.identity;

import health.zaoxue.kernel.Outcome;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The recipient hospitals and their departments. Names and altitudes are public: the landing page draws them. */
public interface HospitalService {
    /** All hospitals, by English name. */
    List<HospitalView> hospitals();

    /** One hospital; {@link health.zaoxue.kernel.NotFound} where there is none. */
    HospitalView hospital(UUID id);

    /** The open departments of a hospital, by English name. */
    List<DepartmentView> departments(UUID hospital);

    /** One department, also a closed one, which old records still name. */
    DepartmentView department(UUID id);

    /** What may be edited of a hospital. */
    Editable<HospitalDetails> opened(UUID id);

    /** Enters a new hospital and answers its id. */
    Outcome<UUID> enter(HospitalDetails details);

    /** R-PLT-100: the same for a form, which carries a key: sent twice, it is one. */
    Outcome<UUID> enter(UUID key, HospitalDetails details);

    /** Corrects a hospital. */
    Outcome<UUID> correct(Editable<HospitalDetails> changed);

    /** Says which departments of the catalogue a hospital has; one where people work cannot be closed. */
    Outcome<List<DepartmentView>> openDepartments(UUID hospital, Set<String> codes);
}
