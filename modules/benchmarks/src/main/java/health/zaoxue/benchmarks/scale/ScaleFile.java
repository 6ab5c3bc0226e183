package health.zaoxue.benchmarks.scale;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The times of the small world, kept for the day on which the large one is measured. */
record ScaleFile(Path path) {

    void write(Map<String, Double> figures) {
        Properties file = new Properties();
        figures.forEach((name, millis) -> file.setProperty(name, millis.toString()));
        try (Writer writer = Files.newBufferedWriter(path)) {
            file.store(writer, "milliseconds, 95 of 100");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** None where nothing was measured. */
    Map<String, Double> read() {
        Map<String, Double> figures = new TreeMap<>();
        if (Files.exists(path)) {
            Properties file = new Properties();
            try (Reader reader = Files.newBufferedReader(path)) {
                file.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            file.stringPropertyNames().forEach(name -> figures.put(name, Double.valueOf(file.getProperty(name))));
        }
        return figures;
    }
}
