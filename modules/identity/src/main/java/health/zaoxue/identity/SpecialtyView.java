package health.zaoxue.identity;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A specialty of the catalogue: what people practise and techniques belong to.
 *
 * @param department code of the catalogue's department where it is usually practised
 */
public record SpecialtyView(
        String code, Translated name, @Nullable String department) implements Serializable {}
