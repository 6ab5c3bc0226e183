package health.zaoxue.platform.trail;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows that the trail is whole, or where it is not. Reads only, and works while people write. */
public final class TrailVerification {
    private final Optional<HeadFile> file;

    /** @param folder with the heads outside the database; null where none are kept */
    public TrailVerification(@Nullable Path folder) {
        file = Optional.ofNullable(folder).map(HeadFile::new);
    }

    /** Reads the whole trail over a connection that does not commit by itself. */
    public TrailReport run(Connection connection) throws SQLException {
        // The file first: what it names is in the database already, and what comes later is not missed.
        HeadFile.Content kept = file.map(HeadFile::read).orElse(new HeadFile.Content(List.of(), 0));
        TrailTable table = new TrailTable(connection);
        TrailHead head = table.head();
        ChainWalk walk = new ChainWalk(kept.heads());
        long entries = table.each(
                TrailQuery.of(TrailFilter.NONE), " and number <= " + head.last() + " order by number", walk::pass);
        walk.arriveAt(head);
        List<TrailFinding> findings = new ArrayList<>(walk.findings());
        table.names("select kind from platform.unwatched_table order by kind")
                .forEach(kind -> findings.add(new TrailFinding(TrailFault.UNWATCHED, 0, 0, kind)));
        if (kept.damagedLines() > 0) {
            findings.add(new TrailFinding(TrailFault.FILE_DAMAGED, 0, 0, String.valueOf(kept.damagedLines())));
        }
        return new TrailReport(entries, walk.digest(), kept.heads().size(), findings);
    }
}
