package health.zaoxue.kernel;

/** The object does not exist, or not for this caller: the two answer alike, so that nobody learns what others have. */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what kind of object and its id, for the log only */
    public NotFound(String what) {
        super(what);
    }
}
