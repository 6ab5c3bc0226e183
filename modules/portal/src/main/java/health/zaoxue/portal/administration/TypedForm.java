package health.zaoxue.portal.administration;

import java.io.Serializable;

/**
 * What is typed about a record.
 *
 * @param <D> what is on record about it
 */
public abstract class TypedForm<D> implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is typed, for the service. */
    protected abstract D details();
}
