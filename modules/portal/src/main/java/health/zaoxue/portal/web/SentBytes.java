package health.zaoxue.portal.web;

import java.io.IOException;
import java.io.InputStream;

/** What to do with more than the server takes. */
public final class SentBytes {
    private static final int PART = 64 * 1024;

    private SentBytes() {}

    /** A browser listens once it has sent everything; to one that sends more than the most nobody listens either. */
    public static void readAway(InputStream sending, long most) throws IOException {
        long open = most;
        byte[] part = new byte[PART];
        for (int read = sending.read(part); read >= 0 && open > 0; read = sending.read(part)) {
            open -= read;
        }
    }
}
