package health.zaoxue.identity;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;

/** A department that a hospital may open, as the catalogue names it. */
public record CatalogueDepartmentView(String code, Translated name) implements Serializable {}
