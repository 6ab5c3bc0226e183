package health.zaoxue.portal.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One bundle of texts as it lies in the sources, in one language. */
record Bundle(String name, String language, Map<String, String> texts) {
    static final Path FOLDER = Path.of("src/main/resources/health/zaoxue/portal/texts");
    static final List<String> LANGUAGES = List.of("", "_zh_CN", "_bo");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)\\}");

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".properties"))
                    .map(file -> file.replaceFirst("(_zh_CN|_bo)?\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Bundle read(String name, String language) {
        Map<String, String> texts = new LinkedHashMap<>();
        Properties once = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put(key.toString(), value.toString()) != null) {
                    throw new IllegalStateException(name + language + ": " + key + " stands twice");
                }
                return "";
            }
        };
        try (var reader = Files.newBufferedReader(FOLDER.resolve(name + language + ".properties"))) {
            once.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundle(name, language, texts);
    }

    static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
