package health.zaoxue.identity;

import java.io.Serializable;
import java.util.UUID;

/**
 * What somebody opened for editing.
 *
 * @param version given back with the change, so that nobody overwrites what another person saved in the meantime
 * @param details what may be changed
 */
public record Editable<T extends Serializable>(UUID id, long version, T details) implements Serializable {}
