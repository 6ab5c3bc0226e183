package health.zaoxue.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TagLibraryTest {
    private static final Path LIBRARY = Path.of("src/main/webapp/WEB-INF/zaoxue.taglib.xml");
    private static final Path TAGS = Path.of("src/main/webapp/WEB-INF/tags");

    @Test
    void every_tag_is_a_file_and_every_file_a_tag() throws IOException {
        List<String> named = Pattern.compile("<source>tags/([A-Za-z]+\\.xhtml)</source>")
                .matcher(Files.readString(LIBRARY))
                .results()
                .map(match -> match.group(1))
                .sorted()
                .toList();

        try (Stream<Path> files = Files.list(TAGS)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .hasSizeGreaterThan(20)
                    .isEqualTo(named);
        }
    }

    @Test
    void every_tag_and_attribute_says_what_it_is_for() throws IOException {
        String library = Files.readString(LIBRARY);

        assertThat(library)
                .doesNotContainPattern("<tag>\\s*<tag-name>")
                .doesNotContainPattern("<attribute>\\s*<name>")
                .doesNotContain("<description></description>");
    }
}
