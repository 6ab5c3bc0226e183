package health.zaoxue.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/rules.md, the Javadoc of the rules and the tags of their tests name the same rules in the same places. */
class RulesTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root"));
    private static final Pattern NUMBER = Pattern.compile("R-[A-Z]{3}-\\d{2,3}");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"(R-[A-Z]{3}-\\d{2,3})\"\\)");
    private static final Pattern CODE = Pattern.compile("`(\\w+)[^`]*`");

    private static final Pattern TAGGED_PROPERTY =
            Pattern.compile("@Property[^\\n]*\\n\\s+@Tag|@Tag[^\\n]*\\n\\s+@Property");

    private final Map<String, List<String>> table = table();
    private final Map<String, Set<String>> inCode = numbers("/src/main/", NUMBER);
    private final Map<String, Set<String>> inTests = numbers("/src/test/", TAG);

    @Test
    void every_rule_of_the_table_stands_in_the_code_where_the_table_says() {
        assertThat(table).hasSizeGreaterThan(20);
        table.forEach((number, cells) -> assertThat(inCode.getOrDefault(number, Set.of()))
                .as("%s in the Javadoc of", number)
                .containsAll(typesIn(cells.get(2))));
    }

    @Test
    void every_rule_of_the_table_is_the_tag_of_the_tests_that_the_table_names() {
        table.forEach((number, cells) -> assertThat(inTests.getOrDefault(number, Set.of()))
                .as("%s as a tag in", number)
                .isNotEmpty()
                .containsAll(typesIn(cells.get(3))));
    }

    @Test
    void no_code_and_no_test_names_a_rule_that_the_table_does_not_have() {
        assertThat(table.keySet()).containsAll(inCode.keySet()).containsAll(inTests.keySet());
    }

    /** jqwik skips a property that carries JUnit's own tag, and a skipped proof proves nothing. */
    @Test
    void no_property_is_skipped_for_the_sake_of_its_tag() {
        assertThat(sources("/src/test/"))
                .hasSizeGreaterThan(50)
                .filteredOn(source -> read(source).contains("import org.junit.jupiter.api.Tag;"))
                .noneMatch(source -> TAGGED_PROPERTY.matcher(read(source)).find());
    }

    private static List<String> typesIn(String cell) {
        return CODE.matcher(cell).results().map(match -> match.group(1)).toList();
    }

    private static Map<String, List<String>> table() {
        return read(ROOT.resolve("docs/rules.md"))
                .lines()
                .filter(line -> line.startsWith("| R-"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .peek(cells -> assertThat(cells).as("a row of rules.md").hasSize(4))
                .collect(Collectors.toMap(
                        cells -> cells.get(0),
                        cells -> cells,
                        (one, two) -> {
                            throw new AssertionError("two rows for " + one.get(0));
                        },
                        TreeMap::new));
    }

    private static Map<String, Set<String>> numbers(String under, Pattern pattern) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Path source : sources(under)) {
            String type = source.getFileName().toString().replaceAll("\\.(java|sql)$", "");
            Matcher match = pattern.matcher(read(source));
            while (match.find()) {
                String number = match.group(match.groupCount());
                found.computeIfAbsent(number, key -> new TreeSet<>()).add(type);
            }
        }
        return found;
    }

    private static List<Path> sources(String under) {
        try (Stream<Path> files = Files.walk(ROOT.resolve("modules"))) {
            return files.filter(file -> file.toString().contains(under))
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(file -> file.toString().matches(".*\\.(java|sql)"))
                    .filter(file -> !file.endsWith("RulesTest.java"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
