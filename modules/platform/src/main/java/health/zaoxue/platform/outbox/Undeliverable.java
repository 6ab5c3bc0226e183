package health.zaoxue.platform.outbox;

/** The other system has said no for good; trying again needs a person. */
public class Undeliverable extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param reason in a few words, without names, addresses or what the other system wrote: administrators read it */
    public Undeliverable(String reason) {
        super(reason);
    }
}
