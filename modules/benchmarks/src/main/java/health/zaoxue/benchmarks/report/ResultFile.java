package health.zaoxue.benchmarks.report;

import health.zaoxue.benchmarks.server.Machine;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A run as a file: the computer, and every number by its name. */
record ResultFile(Path path) {

    void write(String day, Machine machine, Map<String, Double> figures) {
        JsonObjectBuilder numbers = Json.createObjectBuilder();
        figures.forEach(numbers::add);
        JsonObject run = Json.createObjectBuilder()
                .add("day", day)
                .add("machine", described(machine))
                .add("figures", numbers)
                .build();
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                    .createWriter(Files.newBufferedWriter(path))) {
                writer.writeObject(run);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of the run that the file holds; none where there is no file. */
    Map<String, Double> figures() {
        if (!Files.exists(path)) {
            return Map.of();
        }
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(path))) {
            Map<String, Double> figures = new LinkedHashMap<>();
            reader.readObject()
                    .getJsonObject("figures")
                    .forEach((name, value) -> figures.put(name, ((JsonNumber) value).doubleValue()));
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObjectBuilder described(Machine machine) {
        return Json.createObjectBuilder()
                .add("cores", machine.cores())
                .add("memory-MB", machine.memoryMegabytes())
                .add("java", machine.java())
                .add("java-options", machine.options())
                .add("load-before", Math.round(machine.load() * 10) / 10.0);
    }
}
