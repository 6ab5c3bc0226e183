package health.zaoxue.platform.trail;

import java.io.Serializable;
import java.util.List;

/**
 * What a verification found.
 *
 * @param entries how many entries were read
 * @param digest of the last one
 * @param keptHeads with how many heads outside the database it was compared
 * @param findings empty where the trail is whole
 */
public record TrailReport(long entries, String digest, int keptHeads, List<TrailFinding> findings)
        implements Serializable {
    public TrailReport {
        findings = List.copyOf(findings);
    }

    public boolean isWhole() {
        return findings.isEmpty();
    }
}
