package health.zaoxue.platform.drafts;

import java.io.Serializable;

/**
 * One value in a form.
 *
 * @param name of the input
 * @param text as it was typed
 */
public record TypedField(String name, String text) implements Serializable {}
