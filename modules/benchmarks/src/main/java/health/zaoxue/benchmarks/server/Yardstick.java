package health.zaoxue.benchmarks.server;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** A calculation that is always the same. */
final class Yardstick {
    private static final int ROUNDS = 5;
    private static final int DIGESTS = 400;
    private static final int SIZE = 1 << 16;

    private Yardstick() {}

    /** The median of some rounds on one core, after a first one that does not count. */
    static double millis() {
        round();
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            round();
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static byte[] round() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[SIZE];
            for (int i = 0; i < DIGESTS; i++) {
                System.arraycopy(digest.digest(block), 0, block, 0, digest.getDigestLength());
            }
            return block;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
