package health.zaoxue.platform.boundary;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * R-PLT-60: what a page shows is read in one transaction, which the services that it asks join. It sees the database as it was at its
 * first statement and cannot write. A transaction that reads nothing costs the database nothing.
 */
@RequestScoped
public class PageReading {
    /** Not the UserTransaction: the server closes that to threads that share a service with others inside it. */
    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager transaction;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    private boolean reading;

    /** From here on services read together; whatever was read before has ended. */
    public void begin() {
        end();
        try {
            transaction.begin();
            transactions.putResource(ReadAnswers.KEY, new ReadAnswers());
            reading = true;
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException("no transaction for the page", e);
        }
    }

    /** From here on each act has its own transaction again; without effect where nothing was begun. */
    @PreDestroy
    public void end() {
        if (!reading) {
            return;
        }
        reading = false;
        try {
            if (transaction.getStatus() == Status.STATUS_ACTIVE) {
                transaction.commit();
            } else if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException e) {
            throw new IllegalStateException("the page's transaction did not end", e);
        }
    }
}
