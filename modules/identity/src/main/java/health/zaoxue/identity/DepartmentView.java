package health.zaoxue.identity;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;

/**
 * A department of one hospital.
 *
 * @param hospital whose department it is
 * @param code of the catalogue of departments
 */
public record DepartmentView(UUID id, UUID hospital, String code, Translated name) implements Serializable {}
