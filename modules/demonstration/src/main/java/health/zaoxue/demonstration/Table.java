package health.zaoxue.demonstration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A table of the demonstration programme, as it lies beside the classes. */
record Table(List<Line> lines) {
    static Table named(String name) {
        try (InputStreamReader text = new InputStreamReader(
                        Objects.requireNonNull(Table.class.getResourceAsStream(name + ".csv"), name),
                        StandardCharsets.UTF_8);
                CSVParser parser = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(text)) {
            return new Table(parser.stream().map(Line::new).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a table, as somebody would send them. */
    static byte[] file(String name) {
        try (var stream = Objects.requireNonNull(Table.class.getResourceAsStream(name + ".csv"), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row. */
    record Line(CSVRecord cells) {
        String text(String column) {
            return cells.get(column);
        }

        @Nullable
        String textOrNull(String column) {
            String text = cells.get(column);
            return text.isEmpty() ? null : text;
        }

        int number(String column) {
            return Integer.parseInt(cells.get(column));
        }

        boolean has(String column) {
            return !cells.get(column).isEmpty();
        }
    }
}
