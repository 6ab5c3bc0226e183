package health.zaoxue.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Runs what a test does as if it were the work of one service: in one transaction, opened in the product's way. */
@ApplicationScoped
public class OneTransaction {
    /** Runs the act and commits. */
    @Transactional
    public void around(Runnable act) {
        act.run();
    }
}
