package health.zaoxue.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The processes of a running product, and what they take of the computer. */
record Footprint(Map<String, ProcessHandle> servers) {
    private static final Path PROC = Path.of("/proc");

    static Footprint of(Path home) {
        Map<String, ProcessHandle> servers = new TreeMap<>();
        for (String part : List.of("application", "keycloak")) {
            server(home.resolve("state/" + part + ".process")).forEach(process -> servers.put(part, process));
        }
        server(home.resolve("postgres/data/postmaster.pid")).forEach(process -> servers.put("postgres", process));
        return new Footprint(servers);
    }

    /** The servers and what they have started themselves. */
    List<ProcessHandle> processes() {
        return servers.values().stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    Duration processorTime() {
        return processes().stream()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Kilobytes of memory, where what several processes share is counted once. */
    static long kilobytes(Stream<ProcessHandle> processes) {
        return processes.mapToLong(Footprint::proportionalSet).sum();
    }

    /** The addresses at which these processes wait for connections or datagrams, as {@code tcp 127.0.0.1:8080}. */
    Set<String> waitingAt() {
        Set<String> sockets = processes().stream().flatMap(Footprint::socketsOf).collect(Collectors.toSet());
        return Arrays.stream(Protocol.values())
                .flatMap(protocol -> protocol.waiting(sockets))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<ProcessHandle> server(Path record) {
        if (!Files.exists(record)) {
            return Stream.empty();
        }
        String pid = lines(record).get(0).trim().split(" ")[0];
        return ProcessHandle.of(Long.parseLong(pid)).stream();
    }

    private static long proportionalSet(ProcessHandle process) {
        return lines(PROC.resolve(process.pid() + "/smaps_rollup")).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .sum();
    }

    private static Stream<String> socketsOf(ProcessHandle process) {
        try (Stream<Path> open = Files.list(PROC.resolve(process.pid() + "/fd"))) {
            return open
                    .map(Footprint::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.replaceAll("[^0-9]", ""))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file descriptor leads to; it may be closed meanwhile. */
    private static String target(Path descriptor) {
        try {
            return Objects.toString(Files.readSymbolicLink(descriptor));
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table of the system with the sockets of one protocol. */
    private enum Protocol {
        TCP("tcp", "0A"),
        TCP6("tcp6", "0A"),
        UDP("udp", "07"),
        UDP6("udp6", "07");

        private static final int LOCAL = 1;
        private static final int STATE = 3;
        private static final int INODE = 9;

        private final String table;
        private final String waiting;

        Protocol(String table, String waiting) {
            this.table = table;
            this.waiting = waiting;
        }

        private Stream<String> waiting(Set<String> sockets) {
            return lines(PROC.resolve("net/" + table)).stream()
                    .skip(1)
                    .map(line -> line.trim().split("\\s+"))
                    .filter(cells -> cells[STATE].equals(waiting) && sockets.contains(cells[INODE]))
                    .map(cells -> table.substring(0, 3) + " " + address(cells[LOCAL]));
        }

        private static String address(String hexadecimal) {
            String[] parts = hexadecimal.split(":");
            String host = switch (parts[0]) {
                case "0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000" -> "loopback";
                default -> parts[0];
            };
            return host + ":" + Integer.parseInt(parts[1], 16);
        }
    }
}
