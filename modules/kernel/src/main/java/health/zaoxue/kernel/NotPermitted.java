package health.zaoxue.kernel;

/** The caller's roles do not allow the act. */
public class NotPermitted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param act what was tried, for the log only */
    public NotPermitted(String act) {
        super(act);
    }
}
