package health.zaoxue.benchmarks.weight;

import health.zaoxue.benchmarks.visit.Answer;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** What a page or a style sheet makes the browser load. What scripts ask for later is not among it. */
final class Links {
    private static final Pattern IMPORT = Pattern.compile("@import\\s+(?:url\\(\\s*)?['\"]?([^'\")\\s;]+)");
    private static final Pattern RULE = Pattern.compile("([^{};]+)\\{([^{}]*)\\}");
    private static final Pattern URL = Pattern.compile("url\\(\\s*(['\"]?+)((?!data:).*?)\\1\\s*\\)");

    private Links() {}

    /** Style sheets, scripts, pictures, icons and what inline styles name, without fragments and without repetition. */
    static Set<URI> inPage(Document page) {
        Set<URI> found = new LinkedHashSet<>();
        for (Element link : page.select("link[href]")) {
            if (link.attr("rel").matches("(?i).*\\b(stylesheet|icon|preload|manifest)\\b.*")) {
                add(found, link.absUrl("href"));
            }
        }
        page.select("script[src], img[src], iframe[src]").forEach(element -> add(found, element.absUrl("src")));
        page.select("use[href], image[href]").stream()
                .filter(use -> !use.attr("href").startsWith("#"))
                .forEach(use -> add(found, use.absUrl("href")));
        URI here = URI.create(page.location());
        page.select("style").forEach(style -> found.addAll(inStyle(style.data(), here, page)));
        page.select("[style]").forEach(element -> found.addAll(named(element.attr("style"), here)));
        return found;
    }

    /** Further style sheets, fonts, and the pictures of those rules that are about something on the page. */
    static Set<URI> inStyle(String css, URI from, Document page) {
        Set<URI> found = new LinkedHashSet<>();
        Matcher imported = IMPORT.matcher(css);
        while (imported.find()) {
            add(found, absolute(imported.group(1), from));
        }
        Matcher rule = RULE.matcher(css);
        while (rule.find()) {
            Set<URI> named = named(rule.group(2), from);
            if (!named.isEmpty() && applies(rule.group(1).trim(), page)) {
                found.addAll(named);
            }
        }
        return found;
    }

    /** What this answer in its turn needs on that page. */
    static Set<URI> in(Answer answer, Document page) {
        String type = answer.header("Content-Type").orElse("");
        return type.startsWith("text/css") ? inStyle(answer.text(), answer.address(), page) : Set.of();
    }

    private static Set<URI> named(String declarations, URI from) {
        Set<URI> found = new LinkedHashSet<>();
        Matcher matcher = URL.matcher(declarations);
        while (matcher.find()) {
            String address = matcher.group(2).trim();
            if (!address.startsWith("#")) {
                add(found, absolute(address, from));
            }
        }
        return found;
    }

    /** Where that cannot be told, it does. */
    private static boolean applies(String selectors, Document page) {
        if (selectors.startsWith("@")) {
            return true;
        }
        String plain = selectors.replaceAll("::?[a-zA-Z-]+(\\([^)]*\\))?", "");
        try {
            return plain.isBlank() || page.selectFirst(plain) != null;
        } catch (Selector.SelectorParseException e) {
            return true;
        }
    }

    private static String absolute(String address, URI from) {
        return address.startsWith("data:")
                ? address
                : from.resolve(address.replace(" ", "%20")).toString();
    }

    private static void add(Set<URI> found, String address) {
        if (address.startsWith("http")) {
            found.add(URI.create(address.replaceAll("#.*", "")));
        }
    }
}
