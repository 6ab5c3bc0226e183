package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No test but a task, of {@code ./zaoxue pictures}: takes a picture of every page of everybody in each language and width, and the
 * pictures of the guides.
 */
@WithProduct
class PictureTour {
    private static final Path GUIDE = Path.of(System.getProperty("project.root"), "docs/pictures");

    private final Product product;

    PictureTour(Product product) {
        this.product = product;
    }

    static Stream<String> people() {
        return GuidePicture.all().stream().map(GuidePicture::userName).distinct();
    }

    @ParameterizedTest
    @MethodSource("people")
    void the_pictures_of_the_guides_are_taken(String userName) throws IOException {
        List<GuidePicture> theirs = GuidePicture.all().stream()
                .filter(picture -> picture.userName().equals(userName))
                .toList();
        try (Visitor visitor = product.signedIn(userName, Screen.DESKTOP)) {
            for (GuidePicture picture : theirs) {
                picture.show(product, visitor);
                SmallPicture small = SmallPicture.of(visitor.picture("guide/" + picture.name()));
                Files.write(GUIDE.resolve(picture.name() + ".png"), small.png());
            }
        }
        assertThat(theirs)
                .allSatisfy(picture ->
                        assertThat(GUIDE.resolve(picture.name() + ".png")).isRegularFile());
    }

    @ParameterizedTest
    @MethodSource("health.zaoxue.browser.Everybody#accounts")
    void every_page_is_taken_in_every_language_and_width(String userName) throws IOException {
        Set<String> pages = new HashSet<>();
        try (Visitor visitor = product.signedIn(userName, Screen.DESKTOP)) {
            List<String> addresses =
                    new Rounds(visitor, pages).addresses(() -> Everybody.further(product, userName, visitor));
            for (Language language : Language.values()) {
                visitor.open(addresses.get(0));
                visitor.read(language);
                addresses.forEach(address -> takeBothWidths(visitor, userName, address, language));
            }
            assertThat(addresses).isNotEmpty();
        }
    }

    private static void takeBothWidths(Visitor visitor, String userName, String address, Language language) {
        String page =
                address.replaceAll("[?].*", "").replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        visitor.open(address);
        for (Screen screen : Screen.values()) {
            visitor.widen(screen);
            visitor.picture("tour/" + userName + "/" + page + "-" + language.tag() + "-" + screen.width);
        }
    }
}
