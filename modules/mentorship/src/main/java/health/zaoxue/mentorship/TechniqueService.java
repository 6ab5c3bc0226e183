package health.zaoxue.mentorship;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The catalogue of techniques: what can be learnt and what each step asks for. */
public interface TechniqueService {
    /** Every technique, by code. */
    List<TechniqueView> techniques();

    /** Those of one specialty, by code. */
    List<TechniqueView> techniquesOf(String specialty);

    /** The technique; {@link health.zaoxue.kernel.NotFound} where there is none. */
    TechniqueView technique(UUID id);

    /** The technique with this code; {@link health.zaoxue.kernel.NotFound} where there is none. */
    TechniqueView techniqueWithCode(String code);

    /** Every specialty, by code. */
    List<SpecialtyView> specialties();

    /** The specialty with this code, if the catalogue has it. */
    Optional<SpecialtyView> specialty(String code);
}
