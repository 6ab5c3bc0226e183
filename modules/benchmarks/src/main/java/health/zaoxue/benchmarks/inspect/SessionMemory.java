package health.zaoxue.benchmarks.inspect;

/**
 * What the sessions of many people hold.
 *
 * @param before bytes without them
 * @param signedIn bytes when each has seen the first page
 * @param viewed bytes when each has seen as many pages as a session keeps
 * @param viewedAgain bytes when each has seen as many again
 */
public record SessionMemory(int sessions, int views, long before, long signedIn, long viewed, long viewedAgain) {

    /** Bytes of a session that has only begun. */
    public long perSession() {
        return (signedIn - before) / sessions;
    }

    /** Bytes of a session that holds as many views as it ever will. */
    public long perFullSession() {
        return (viewed - before) / sessions;
    }

    /** Bytes that stayed of each further view, where a session may keep no more views than it did. */
    public long perFurtherView() {
        return (viewedAgain - viewed) / ((long) sessions * views);
    }

    /** How much larger the heap is after the second round of views than after the first. */
    public double growth() {
        return (double) viewedAgain / viewed;
    }
}
