package health.zaoxue.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesLintTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final int LONGEST_PAGE = 120;
    private static final Pattern FOREIGN_SCRIPTS =
            Pattern.compile("<f:ajax|<h:commandLink|<h:commandButton|escape=\"false\"|<script>|javascript:");
    private static final Pattern INLINE_HANDLER = Pattern.compile("<(?!p:)[a-zA-Z:]+\\s[^>]*\\son[a-z]+=\"");

    private static final Pattern FORM = Pattern.compile("<h:form id=\"(\\w+)\"(?![^>]*prependId=\"false\")");
    private static final Pattern FIELD = Pattern.compile(" for=\"(\\w+)\"");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_pages_are_seen() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(45).anyMatch(page -> page.endsWith("WEB-INF/templates/layout.xhtml"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_short(Path page) throws IOException {
        assertThat(Files.readAllLines(page)).hasSizeLessThanOrEqualTo(LONGEST_PAGE);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_brings_no_script_that_the_content_policy_would_stop(Path page) throws IOException {
        assertThat(Files.readString(page))
                .doesNotContainPattern(FOREIGN_SCRIPTS)
                .doesNotContainPattern(INLINE_HANDLER);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_writes_no_style_that_the_content_policy_would_stop(Path page) throws IOException {
        assertThat(Files.readString(page)).doesNotContain(" style=\"", "<style");
    }

    /** A label and a reason that are for a name would find the form of that name first. */
    @ParameterizedTest
    @MethodSource("pages")
    void a_form_is_not_named_like_a_field(Path page) throws IOException {
        String written = Files.readString(page);

        assertThat(named(FORM, written)).noneMatch(named(FIELD, written)::contains);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_takes_every_text_from_the_bundles(Path page) throws Exception {
        assertThat(PageTexts.hardCodedIn(page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_names_only_texts_that_exist(Path page) throws IOException {
        assertThat(PageTexts.unknownKeysIn(Files.readString(page))).isEmpty();
    }

    private static List<String> named(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(match -> match.group(1)).toList();
    }
}
