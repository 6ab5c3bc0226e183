package health.zaoxue.portal.administration.trail;

import java.io.Serializable;

/**
 * What became of one column.
 *
 * @param before empty where there was nothing
 * @param after empty where there is nothing
 */
public record FieldChange(String column, String before, String after) implements Serializable {}
