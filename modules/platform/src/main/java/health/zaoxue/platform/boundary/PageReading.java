package health.zaoxue.platform.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * R-PLT-60: what a page shows is read in one transaction, which the services that it asks join. It sees the database as it was at its
 * first statement and cannot write. A page that reads nothing costs the database nothing.
 */
@ApplicationScoped
public class PageReading {
    /** Makes the page; {@link TransactionOpening} knows this transaction as one that reads. */
    @Transactional
    public void during(Runnable page) {
        page.run();
    }
}
