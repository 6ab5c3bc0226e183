package health.zaoxue.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guides and their pictures belong together, and the pictures stay small. */
class GuidesTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root"));
    private static final Path PICTURES = ROOT.resolve("docs/pictures");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");
    private static final int LARGEST = 120 * 1024;
    private static final int MOST = 46;

    @Test
    void whatever_a_document_links_to_exists() throws IOException {
        for (Path document : documents()) {
            assertThat(links(document))
                    .as(document.toString())
                    .allSatisfy(
                            link -> assertThat(document.resolveSibling(link)).exists());
        }
    }

    @Test
    void every_picture_is_used_and_every_guide_is_linked() throws IOException {
        Set<Path> linked = new TreeSet<>();
        for (Path document : documents()) {
            links(document)
                    .forEach(link -> linked.add(document.resolveSibling(link).normalize()));
        }

        assertThat(linked).containsAll(files(PICTURES)).containsAll(files(ROOT.resolve("docs/guide")));
    }

    @Test
    void the_pictures_are_those_that_can_be_taken_anew() throws IOException {
        Set<String> rows =
                Files.readAllLines(ROOT.resolve("modules/verification/src/test/resources/guide-pictures.csv")).stream()
                        .skip(1)
                        .map(line -> line.replaceAll(",.*", "") + ".png")
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(files(PICTURES))
                .extracting(picture -> picture.getFileName().toString())
                .containsExactlyElementsOf(rows);
    }

    @Test
    void the_pictures_are_few_and_small() throws IOException {
        assertThat(files(PICTURES))
                .hasSizeLessThanOrEqualTo(MOST)
                .allSatisfy(picture ->
                        assertThat(Files.size(picture)).as(picture.toString()).isLessThanOrEqualTo(LARGEST));
    }

    private static List<String> links(Path document) throws IOException {
        return LINK.matcher(Files.readString(document))
                .results()
                .map(match -> match.group(1))
                .filter(link -> !link.contains(":"))
                .toList();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> top = Files.list(ROOT)) {
            return Stream.concat(docs, top)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
