package health.zaoxue.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-PLT-21")
class PictureTest {
    @Test
    void the_place_in_a_photo_does_not_survive() {
        byte[] photo = new Photograph(640, 480).withExif(1);
        assertThat(text(photo)).contains(Photograph.PLACE).contains("Exif");

        byte[] kept = Picture.from(Upload.of(photo)).value().content();

        assertThat(text(kept)).doesNotContain(Photograph.PLACE).doesNotContain("Exif");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 400, 200, 20, 20",
        "2, 400, 200, 380, 20",
        "3, 400, 200, 380, 180",
        "4, 400, 200, 20, 180",
        "5, 200, 400, 20, 20",
        "6, 200, 400, 180, 20",
        "7, 200, 400, 180, 380",
        "8, 200, 400, 20, 380"
    })
    void a_picture_is_turned_as_the_camera_was_held(int orientation, int width, int height, int redX, int redY)
            throws IOException {
        BufferedImage shown = kept(new Photograph(400, 200).withExif(orientation));

        assertThat(shown.getWidth()).isEqualTo(width);
        assertThat(shown.getHeight()).isEqualTo(height);
        assertThat(new Color(shown.getRGB(redX, redY)).getRed()).isGreaterThan(200);
        assertThat(new Color(shown.getRGB(width - 1 - redX, height - 1 - redY)).getRed())
                .isLessThan(60);
    }

    @ParameterizedTest
    @CsvSource({
        "1600, 1200, 1600, 1200",
        "1601, 100, 1600, 100",
        "3000, 4000, 1200, 1600",
        "4999, 5000, 1600, 1600",
        "9, 1, 9, 1"
    })
    void the_longer_side_is_at_most_1600(int width, int height, int keptWidth, int keptHeight) throws IOException {
        BufferedImage shown = kept(new Photograph(width, height).as("png"));

        assertThat(shown.getWidth()).isEqualTo(keptWidth);
        assertThat(shown.getHeight()).isEqualTo(keptHeight);
    }

    @Test
    void a_picture_of_more_than_25_million_pixels_is_refused_before_it_is_decoded() {
        byte[] wide = new Photograph(5001, 5000).as("jpeg");

        assertThat(Picture.from(Upload.of(wide)).reasons()).extracting("code").containsExactly(Picture.TOO_MANY_PIXELS);
    }

    @Test
    void eight_megabytes_are_accepted_and_one_byte_more_is_not() throws IOException {
        byte[] photo = new Photograph(64, 64).as("jpeg");
        byte[] largest = Arrays.copyOf(photo, Upload.LARGEST);
        byte[] larger = Arrays.copyOf(photo, Upload.LARGEST + 1);

        assertThat(Picture.from(Upload.from(new ByteArrayInputStream(largest))).isDone())
                .isTrue();
        assertThat(Picture.from(Upload.from(new ByteArrayInputStream(larger))).reasons())
                .extracting("code")
                .containsExactly(Picture.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "%PDF-1.7",
                "<script>alert(1)</script>",
                "GIF89a"
            })
    void what_is_not_a_picture_is_refused(String content) {
        assertThat(Picture.from(Upload.of(content.getBytes(StandardCharsets.UTF_8)))
                        .reasons())
                .extracting("code")
                .containsExactly(Picture.NOT_A_PICTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void other_picture_formats_are_refused(String format) {
        assertThat(Picture.from(Upload.of(new Photograph(8, 8).as(format))).reasons())
                .extracting("code")
                .containsExactly(Picture.NOT_A_PICTURE);
    }

    @Property(tries = 300)
    @net.jqwik.api.Tag("R-PLT-21")
    void a_damaged_photo_is_kept_or_refused_but_never_breaks_anything(
            @ForAll @Size(min = 1, max = 40) byte[] damage, @ForAll short place) {
        byte[] photo = new Photograph(60, 40).withExif(6);
        int from = Math.floorMod(place, photo.length - damage.length);
        System.arraycopy(damage, 0, photo, from, damage.length);

        assertThat(Picture.from(Upload.of(photo)).map(Picture::digest)).isNotNull();
    }

    private static BufferedImage kept(byte[] sent) throws IOException {
        Picture picture = Picture.from(Upload.of(sent)).value();
        return ImageIO.read(new ByteArrayInputStream(picture.content()));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
