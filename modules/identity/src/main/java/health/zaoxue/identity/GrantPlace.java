package health.zaoxue.identity;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;

/**
 * A place where a role may be given to somebody.
 *
 * @param id of the hospital or of the department
 * @param department whether it is a department of the hospital
 */
public record GrantPlace(UUID id, UUID hospital, Translated name, boolean department) implements Serializable {}
