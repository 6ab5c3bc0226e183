package health.zaoxue.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R-PLT-90: a form with more than three fields saves itself, whatever files it is made of. */
@Tag("R-PLT-90")
class DraftsLintTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final int MOST_WITHOUT = 3;
    private static final Pattern FORM = Pattern.compile("<(h:form|form)\\b[^>]*>.*?</\\1>", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"(/[^\"#]+)\"");
    private static final Pattern TAG = Pattern.compile("<zx:([a-zA-Z]+)\\b");
    private static final Pattern FIELD = Pattern.compile(
            "<(?:p:(?:inputText|inputTextarea|inputNumber|autoComplete|datePicker|selectOneMenu|selectManyMenu|selectBooleanCheckbox)"
                    + "|h:(?:inputText|inputTextarea|selectOneMenu|selectOneRadio|selectManyCheckbox|selectBooleanCheckbox)"
                    + "|select|textarea|input(?![^>]*type=\"(?:hidden|submit|date)\"))\\b[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\b(?:group|name|id)=\"([^\"]*)\"");

    /** Forms that are not work: what they say is where to look, or it is kept elsewhere. */
    private static final Map<String, String> WITHOUT = Map.of(
            "administration/trail/index.xhtml entries", "filters a list",
            "commission/requests/index.xhtml all", "filters a list",
            "management/requests/index.xhtml requests", "filters a list",
            "nurse/report.xhtml report", "is kept on the phone, with its photo, until it has arrived");

    record Form(String where, String text) {
        @Override
        public String toString() {
            return where;
        }
    }

    static List<Form> forms() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .flatMap(DraftsLintTest::formsOf)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_with_more_than_three_fields_saves_itself(Form form) throws IOException {
        boolean keepsItself = form.text().contains("<zx:draft ");

        assertThat(keepsItself
                        || WITHOUT.containsKey(form.where())
                        || fields(form.text()).size() <= MOST_WITHOUT)
                .as("%s has the fields %s and no zx:draft", form, fields(form.text()))
                .isTrue();
    }

    @Test
    void the_forms_are_seen_with_what_they_include() throws IOException {
        List<Form> forms = forms();

        assertThat(forms).hasSizeGreaterThan(30);
        assertThat(forms).extracting(Form::where).containsAll(WITHOUT.keySet());
        assertThat(fields(form(forms, "WEB-INF/requests/form.xhtml request"))).hasSizeGreaterThan(8);
        assertThat(fields(form(forms, "physician/cases/new.xhtml case"))).hasSizeGreaterThan(5);
        assertThat(fields(form(forms, "administration/institutions/place.xhtml place")))
                .hasSize(3);
    }

    @Test
    void no_exception_is_a_form_that_needs_none() throws IOException {
        List<Form> forms = forms();

        assertThat(WITHOUT.keySet())
                .allMatch(where -> fields(form(forms, where)).size() > MOST_WITHOUT);
    }

    private static String form(List<Form> forms, String where) {
        return forms.stream()
                .filter(form -> form.where().equals(where))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Set<String> fields(String form) {
        Set<String> names = new TreeSet<>();
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            Matcher name = NAME.matcher(field.group());
            names.add(name.find() ? name.group(1) : field.group());
        }
        return names;
    }

    private static Stream<Form> formsOf(Path page) {
        return FORM.matcher(read(page)).results().map(found -> {
            String text = whole(found.group(), 0);
            Matcher id = ID.matcher(found.group());
            return new Form(PAGES.relativize(page) + " " + (id.find() ? id.group(1) : ""), text);
        });
    }

    /** The text with what it includes and the tags of ours that it uses. */
    private static String whole(String text, int depth) {
        if (depth > 4) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text);
        INCLUDED.matcher(text)
                .results()
                .forEach(found ->
                        whole.append(whole(read(PAGES.resolve(found.group(1).substring(1))), depth + 1)));
        TAG.matcher(text)
                .results()
                .map(found -> PAGES.resolve("WEB-INF/tags/" + found.group(1) + ".xhtml"))
                .filter(tag -> Files.exists(tag) && !tag.endsWith("draft.xhtml"))
                .forEach(tag -> whole.append(whole(read(tag), depth + 1)));
        return whole.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
