package health.zaoxue.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether the hospitals make their own next doctors. */
public interface LineageService {
    /** The lineage of one hospital, or of all. */
    Lineage lineage(@Nullable UUID hospital);
}
