package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;

/** A clinical specialty of the catalogue, with the code of the department that it belongs to. */
public record SpecialtyView(String code, Translated name, String department) implements Serializable {}
