package health.zaoxue.identity;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody who may soon practise no more at a hospital, or may not any more. */
public record EndingPractice(UUID person, Translated name, LicenceBasis basis, LocalDate lastDay)
        implements Serializable {}
