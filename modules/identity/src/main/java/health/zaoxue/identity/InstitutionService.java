package health.zaoxue.identity;

import health.zaoxue.kernel.Outcome;
import java.util.List;
import java.util.UUID;

/** Supporting institutions; their alliances are those of {@link AllianceService}. */
public interface InstitutionService {
    /** All institutions, by English name. */
    List<InstitutionView> institutions();

    /** One institution; {@link health.zaoxue.kernel.NotFound} where there is none. */
    InstitutionView institution(UUID id);

    /** The institutions that stand by a hospital today, or by a department of it, by English name. */
    List<InstitutionView> standingBy(UUID hospital);

    /** What may be edited of an institution. */
    Editable<InstitutionDetails> opened(UUID id);

    /** Enters a new institution and answers its id. */
    Outcome<UUID> enter(InstitutionDetails details);

    /** R-PLT-100: the same for a form, which carries a key: sent twice, it is one. */
    Outcome<UUID> enter(UUID key, InstitutionDetails details);

    /** Corrects an institution. */
    Outcome<UUID> correct(Editable<InstitutionDetails> changed);
}
