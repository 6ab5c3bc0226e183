package health.zaoxue.mentorship;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The catalogue of techniques: what can be learnt and what each step asks for, with the numbers of the caller's hospital. */
public interface TechniqueService {
    /** Every technique, by code. */
    List<TechniqueView> techniques();

    /** Those of these specialties, by code. */
    List<TechniqueView> techniquesOf(Collection<String> specialties);

    /** Those with these ids; ids that are none are left out. */
    Map<UUID, TechniqueView> techniques(Collection<UUID> ids);

    /** The same as they are asked for at a hospital that need not be the caller's. */
    Map<UUID, TechniqueView> techniquesAt(UUID hospital, Collection<UUID> ids);

    /** The technique; {@link health.zaoxue.kernel.NotFound} where there is none. */
    TechniqueView technique(UUID id);

    /** The technique with this code; {@link health.zaoxue.kernel.NotFound} where there is none. */
    TechniqueView techniqueWithCode(String code);
}
