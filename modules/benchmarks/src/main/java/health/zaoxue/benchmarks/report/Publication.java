package health.zaoxue.benchmarks.report;

import health.zaoxue.benchmarks.inspect.PageSight;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the results go: on the screen, into a folder, and, where wished, into the place of the last accepted run. */
public final class Publication {
    private final Path folder;
    private final Path accepted;
    private final LocalDate day;

    public Publication(Path folder, Path accepted, LocalDate day) {
        this.folder = folder;
        this.accepted = accepted;
        this.day = day;
    }

    /** Writes everything, and answers whether all targets are kept. */
    public boolean publish(Measured measured, boolean accept, PrintStream out) {
        Map<String, Double> figures = Figures.of(measured);
        String report = new Report(measured, new ResultFile(accepted).figures()).written();
        new ResultFile(folder.resolve("bench.json")).write(day.toString(), measured.machine(), figures);
        write("bench.md", "# Measured on %s%n%s".formatted(day, report));
        write("statements.txt", statements(measured.pages()));
        out.println(report);
        if (accept) {
            new ResultFile(accepted).write(day.toString(), measured.machine(), figures);
            out.println("Accepted: from now on runs are compared with this one.");
        }
        return Targets.of(measured).stream().allMatch(Target::isKept);
    }

    private void write(String name, String content) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String statements(List<PageSight> pages) {
        return pages.stream()
                .map(sight -> sight.page().title() + "\n"
                        + sight.statements().orElse(List.of()).stream()
                                .map(sql -> "    " + sql + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
