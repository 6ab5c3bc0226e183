package health.zaoxue.identity;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;

/**
 * A department of a hospital today.
 *
 * @param local people whom the hospital employs there
 * @param sent people on a tour of duty there
 * @param adopters institutions that have adopted it
 */
public record DepartmentPresence(UUID id, Translated name, int local, int sent, int adopters) implements Serializable {}
