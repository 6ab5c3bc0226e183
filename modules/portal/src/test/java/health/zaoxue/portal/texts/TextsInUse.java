package health.zaoxue.portal.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages and classes of all modules say about the texts they show. */
record TextsInUse(String pages, String classes, Set<String> named, Set<String> constants) {
    private static final Path MODULES = Path.of("..");
    private static final Pattern IN_PAGES = Pattern.compile("\\b([a-z]+)\\['([A-Za-z0-9._-]+)']");
    private static final Pattern CHOSEN_IN_PAGES = Pattern.compile("[?:] ?'([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)+)'");
    private static final Pattern IN_CLASSES = Pattern.compile("\"([A-Za-z0-9._-]+)\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern ENUM = Pattern.compile("\\benum (\\w+)[^{]*\\{(.*?)(?:;|\\R})", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");
    private static final String REFUSAL = "refusal.";
    private static final String WORDS = "words-";

    /**
     * A key that a page or class puts together from a beginning and a value.
     *
     * @param values what completes it, where that is not every word of a list elsewhere
     * @param reason where the value comes from
     */
    record MadeKey(String bundle, String beginning, Set<String> values, String reason) {
        private static final String ANY = "*";
        private static final Path LIST = Path.of("src/test/resources/made-keys.csv");

        static List<MadeKey> all() {
            return lines(LIST)
                    .skip(1)
                    .map(line -> line.split(",", 4))
                    .map(cells -> new MadeKey(cells[0], cells[1], Set.of(cells[2].split(" ")), cells[3]))
                    .toList();
        }

        boolean begins(String key) {
            return key.startsWith(beginning)
                    && (values.contains(ANY) || values.contains(key.substring(beginning.length())));
        }

        private boolean covers(String name, String key) {
            return bundle.equals(name) && begins(key);
        }
    }

    static TextsInUse ofAllModules() {
        String pages = sources(".xhtml");
        String classes = COMMENT.matcher(sources(".java")).replaceAll("");
        Set<String> named = new HashSet<>();
        IN_PAGES.matcher(pages).results().forEach(match -> named.add(match.group(1) + " " + match.group(2)));
        CHOSEN_IN_PAGES.matcher(pages).results().forEach(match -> named.add(match.group(1)));
        IN_CLASSES.matcher(classes).results().forEach(match -> named.add(match.group(1)));
        return new TextsInUse(pages, classes, named, constantsIn(classes));
    }

    boolean shows(String bundle, String key) {
        return named.contains(bundle + " " + key)
                || named.contains(key)
                || MadeKey.all().stream().anyMatch(made -> made.covers(bundle, key))
                || (bundle.startsWith(WORDS) && (constants.contains(key) || isRefusal(key)));
    }

    /** Whether the beginning stands in a page or class, ready to be completed; what the platform asks for is its own. */
    boolean completes(MadeKey made) {
        String beginning = made.beginning().replaceFirst("^refusal\\.", "");
        return made.bundle().equals("faces")
                || pages.contains(made.bundle() + "['" + beginning + "'.concat(")
                || classes.contains("\"" + beginning + "\" + ");
    }

    private boolean isRefusal(String key) {
        return key.startsWith(REFUSAL) && named.contains(key.substring(REFUSAL.length()));
    }

    private static Set<String> constantsIn(String classes) {
        Set<String> found = new HashSet<>();
        ENUM.matcher(classes)
                .results()
                .forEach(type -> CONSTANT.matcher(type.group(2))
                        .results()
                        .forEach(constant -> found.add(type.group(1) + "." + constant.group())));
        return found;
    }

    private static String sources(String ending) {
        try (Stream<Path> files = Files.walk(MODULES)) {
            return files.filter(file ->
                            file.toString().endsWith(ending) && file.toString().contains("/src/main/"))
                    .flatMap(TextsInUse::lines)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
