package health.zaoxue.portal.page;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** Finds the words that stand in a page itself, and the keys that no bundle has. */
final class PageTexts {
    private static final Set<String> BUNDLES =
            Set.of("common", "physician", "aid", "nurse", "management", "commission", "administration");
    private static final Set<String> READ_ATTRIBUTES = Set.of(
            "label",
            "itemLabel",
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "headerText",
            "footerText",
            "header",
            "note",
            "text",
            "summary",
            "emptyMessage",
            "computed",
            "unit",
            "hint",
            "when",
            "who",
            "here",
            "requiredMessage",
            "converterMessage",
            "validatorMessage");
    private static final Set<String> SHOWN_VALUES = Set.of(
            "h:outputText", "h:outputLabel", "p:commandButton", "p:button", "p:commandLink", "p:tag", "zx:figure");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:'[^']*'|[^}'])*}");
    private static final Pattern KEY = Pattern.compile("\\b([a-z]+)\\['([A-Za-z0-9._-]+)'](?!\\.)");

    private PageTexts() {}

    static List<String> hardCodedIn(Path page) throws Exception {
        String source = Files.readString(page).replaceFirst("<!DOCTYPE[^>]*>", "");
        List<String> found = new ArrayList<>();
        SAXParserFactory.newInstance()
                .newSAXParser()
                .parse(new InputSource(new StringReader(source)), new DefaultHandler() {
                    private final StringBuilder run = new StringBuilder();

                    @Override
                    public void startElement(String uri, String local, String name, Attributes attributes) {
                        flush();
                        for (int place = 0; place < attributes.getLength(); place++) {
                            String attribute = attributes.getQName(place);
                            if (READ_ATTRIBUTES.contains(attribute)
                                    || (attribute.equals("value") && SHOWN_VALUES.contains(name))) {
                                keep(name + " " + attribute, attributes.getValue(place));
                            }
                        }
                    }

                    @Override
                    public void characters(char[] signs, int start, int length) {
                        run.append(signs, start, length);
                    }

                    @Override
                    public void endElement(String uri, String local, String name) {
                        flush();
                    }

                    private void flush() {
                        keep("text", run.toString());
                        run.setLength(0);
                    }

                    private void keep(String where, String text) {
                        String bare = EXPRESSION.matcher(text).replaceAll("");
                        if (bare.codePoints().anyMatch(Character::isLetter)) {
                            found.add(where + ": " + text.strip());
                        }
                    }
                });
        return found;
    }

    static List<String> unknownKeysIn(String source) {
        return KEY.matcher(source)
                .results()
                .filter(match -> BUNDLES.contains(match.group(1)))
                .filter(match -> !source.startsWith(".concat", match.end()))
                .filter(PageTexts::isUnknown)
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static boolean isUnknown(MatchResult match) {
        return Texts.find(match.group(1), match.group(2), Locale.ENGLISH).isEmpty();
    }
}
