package health.zaoxue.equipment;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;

/**
 * Something that goes wrong with devices, in a nurse's words.
 *
 * @param code such as {@code INFUS-OCCL}
 * @param category the category that it belongs to, or {@code GENERAL}
 * @param suggests the severity that the form proposes; the reporter decides
 */
public record SymptomView(String code, String category, Translated label, Severity suggests) implements Serializable {}
