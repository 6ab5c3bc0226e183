package health.zaoxue.browser;

import com.microsoft.playwright.Locator;
import health.zaoxue.kernel.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A row of guide-pictures.csv: a picture of the guides under docs.
 *
 * @param name of its file, without the ending
 * @param userName who looks
 * @param address the page
 * @param follow the words of links, or of rows with a link, to follow from there one after the other, or nothing
 * @param language in which it is read
 * @param screen as wide as
 */
record GuidePicture(String name, String userName, String address, String follow, Language language, Screen screen) {
    private static final String SCANNED = "{scanned}";

    static List<GuidePicture> all() {
        try (InputStream file = GuidePicture.class.getResourceAsStream("/guide-pictures.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(GuidePicture::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves the visitor before what is to be taken, in a window as high as the page: what sticks to its foot stands there once. */
    void show(Product product, Visitor visitor) {
        visitor.widen(screen);
        visitor.open("/home");
        visitor.read(language);
        visitor.open(address.contains(SCANNED) ? scanned(product) : address);
        Arrays.stream(follow.split(" > ")).filter(words -> !words.isEmpty()).forEach(words -> follow(visitor, words));
        int height = ((Number) visitor.page().evaluate("() => document.documentElement.scrollHeight")).intValue();
        visitor.page().setViewportSize(screen.width, height);
    }

    private String scanned(Product product) {
        return address.replace(SCANNED, new Devices(product).tagOfSerial("IV-20418"));
    }

    private static void follow(Visitor visitor, String words) {
        Locator link = visitor.page()
                .locator("main a:visible:has-text(\"%1$s\"), main tr:has-text(\"%1$s\") a:visible".formatted(words))
                .first();
        visitor.page().waitForNavigation(link::click);
    }

    private static GuidePicture of(String[] cells) {
        Language language = Arrays.stream(Language.values())
                .filter(known -> known.tag().equals(cells[4]))
                .findFirst()
                .orElseThrow();
        return new GuidePicture(cells[0], cells[1], cells[2], cells[3], language, Screen.valueOf(cells[5]));
    }
}
