package health.zaoxue.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Java process holds in memory and cannot let go. */
public final class Heap {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)\\s*$");

    private final long process;

    /** @param process id of the process */
    public Heap(long process) {
        this.process = process;
    }

    /** Bytes of all objects that are reachable; a full collection comes first. */
    public long used() {
        ask("GC.run");
        return total(ask("GC.class_histogram"));
    }

    static long total(String histogram) {
        Matcher matcher = TOTAL.matcher(histogram);
        if (!matcher.find()) {
            throw new IllegalStateException("no total in: " + histogram);
        }
        return Long.parseLong(matcher.group(1));
    }

    private String ask(String question) {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process asked = new ProcessBuilder(List.of(tool.toString(), String.valueOf(process), question))
                    .redirectErrorStream(true)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
