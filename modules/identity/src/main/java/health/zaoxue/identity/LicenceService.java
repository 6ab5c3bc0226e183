package health.zaoxue.identity;

import health.zaoxue.kernel.Outcome;
import java.util.List;
import java.util.UUID;

/** Licences to practise: where somebody may work, on what basis, from which day to which. */
public interface LicenceService {
    /** The places of practice of a person, the latest first. */
    List<LicenceView> licencesOf(UUID person);

    /** The caller's own, the latest first. */
    List<LicenceView> ownLicences();

    /** What may be edited of one; its number is not told. */
    Editable<LicenceDetails> opened(UUID id);

    /** Enters a place of practice and answers its id. */
    Outcome<UUID> enter(LicenceDetails details);

    /** Corrects or renews one. */
    Outcome<UUID> correct(Editable<LicenceDetails> changed);
}
