package health.zaoxue.platform.drafts;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One opening of a form's page.
 *
 * @param id made when the page is opened
 * @param continued the sitting whose draft the page showed when it was opened, or null
 */
public record Sitting(UUID id, @Nullable UUID continued) implements Serializable {}
