package health.zaoxue.launcher;

import health.zaoxue.platform.trail.TrailFinding;
import health.zaoxue.platform.trail.TrailReport;
import health.zaoxue.platform.trail.TrailVerification;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows that the audit trail is whole, or what in it is not. Reads the database that the environment names with the auditors'
 * role, or else the one of the demonstration in a home folder, whether that runs or not.
 */
record VerifyTrailCommand(Environment environment, Project project, Path folder) implements Command {
    private static final int BROKEN = 1;

    @Override
    public int execute(PrintStream out) {
        if (environment.namesDatabase()) {
            Database audit = environment.database("ZAOXUE_DATABASE_AUDIT_USER", "ZAOXUE_DATABASE_AUDIT_PASSWORD");
            return verify(
                    audit,
                    environment.value("ZAOXUE_TRAIL_FOLDER").map(Path::of).orElse(null),
                    out);
        }
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    "ZAOXUE_DATABASE_URL is not set, and nothing was ever run in %s".formatted(folder));
        }
        return verifyHome(new Home(folder), out);
    }

    private int verifyHome(Home home, PrintStream out) {
        Optional<DataFolder.Survivor> running = new DataFolder(home.postgres().resolve("data")).survivor();
        if (running.isPresent()) {
            String url = "jdbc:postgresql://127.0.0.1:%d/zaoxue"
                    .formatted(running.get().port());
            String password = Secrets.in(home.state()).password(Secrets.Name.AUDIT);
            return verify(new Database(url, "zaoxue_audit", password), home.trail(), out);
        }
        try (HomeLock ours = HomeLock.take(home);
                PostgresServer server = PostgresServer.start(project, home.folder())) {
            return verify(server.audit(), home.trail(), out);
        }
    }

    private static int verify(Database audit, @Nullable Path heads, PrintStream out) {
        try (Connection connection = audit.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            TrailReport report = new TrailVerification(heads).run(connection);
            connection.rollback();
            tell(report, heads, out);
            return report.isWhole() ? 0 : BROKEN;
        } catch (SQLException e) {
            throw new IllegalStateException("The trail cannot be read from %s".formatted(audit), e);
        }
    }

    private static void tell(TrailReport report, @Nullable Path heads, PrintStream out) {
        out.printf("Read %d entries; the last has the digest %s%n", report.entries(), report.digest());
        out.println(
                heads == null
                        ? "Compared with no heads outside the database: ZAOXUE_TRAIL_FOLDER is not set"
                        : "Compared with %d heads in %s".formatted(report.keptHeads(), heads));
        report.findings().forEach(finding -> out.println("BROKEN: " + sentence(finding)));
        out.println(report.isWhole() ? "The trail is whole." : "The trail is broken; see docs/operations.md.");
    }

    private static String sentence(TrailFinding finding) {
        String entries = finding.first() == finding.last()
                ? "entry %d".formatted(finding.first())
                : "entries %d to %d".formatted(finding.first(), finding.last());
        return switch (finding.fault()) {
            case CHANGED -> "%s was changed: %s".formatted(entries, finding.detail());
            case REMOVED -> "%s removed: %s".formatted(entries, finding.detail());
            case CUT_OFF -> "%s cut off after %s".formatted(entries, finding.detail());
            case REWRITTEN -> "%s written anew since %s".formatted(entries, finding.detail());
            case HEAD_MOVED -> "the head names entry %d, the last is %d".formatted(finding.first(), finding.last());
            case UNWATCHED -> "the table %s is no longer watched".formatted(finding.detail());
            case FILE_DAMAGED -> "%s lines of the heads cannot be read".formatted(finding.detail());
        };
    }
}
