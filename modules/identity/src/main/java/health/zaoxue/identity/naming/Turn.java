package health.zaoxue.identity.naming;

import jakarta.persistence.EntityManager;

/**
 * Lets one transaction at a time look whether something is taken and then take it. Whoever comes second waits until the first has
 * ended, sees what it left, and is told next to the field, where the unique index alone would end in an error.
 */
public final class Turn {
    private Turn() {}

    /** Waits for the turn about {@code what}, such as a table of names, and keeps it until the transaction ends. */
    public static void take(EntityManager database, String what) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, what)
                .getSingleResult();
    }
}
