package health.zaoxue.portal.editing;

import java.io.Serializable;

/**
 * The value of an input.
 *
 * @param sent as a browser sends it
 * @param read as a person reads it
 */
record ShownValue(String sent, String read) implements Serializable {}
