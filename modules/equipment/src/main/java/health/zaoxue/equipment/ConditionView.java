package health.zaoxue.equipment;

import java.io.Serializable;
import java.util.UUID;

/**
 * What must be so before approved money is paid out.
 *
 * @param id the condition
 * @param text in words
 * @param met whether an official has confirmed it
 */
public record ConditionView(UUID id, String text, boolean met) implements Serializable {}
