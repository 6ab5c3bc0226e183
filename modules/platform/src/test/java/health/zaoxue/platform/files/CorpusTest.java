package health.zaoxue.platform.files;

import static health.zaoxue.platform.files.BadPapers.joined;
import static health.zaoxue.platform.files.Paper.latin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as attackers and accidents make them: each is refused for its reason and in time, or what was bad in it is gone. */
@Tag("R-PLT-70")
@Tag("R-PLT-71")
@Tag("R-PLT-72")
class CorpusTest {
    private static final Duration SOON = Duration.ofSeconds(4);

    static Stream<Sample> bad() {
        return Stream.of(BadPapers.all(), BadPictures.all(), Archives.all()).flatMap(samples -> samples);
    }

    @Test
    void the_corpus_is_large() {
        assertThat(bad()).hasSizeGreaterThanOrEqualTo(50);
        assertThat(bad().map(Sample::what)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_bad_file_is_refused_for_its_reason_and_soon(Sample sample) {
        assertTimeout(
                SOON,
                () -> assertThat(CleanFile.from(Upload.of(sample.content())).reasons())
                        .as(sample.what())
                        .extracting("code")
                        .containsExactly(sample.refusal()));
    }

    static Stream<Sample> tainted() {
        byte[] photo = new Photograph(64, 48).withExif(1);
        byte[] drawing = new Photograph(64, 48).as("png");
        int end = drawing.length - 12;
        byte[] first = Arrays.copyOf(drawing, end);
        byte[] last = Arrays.copyOfRange(drawing, end, drawing.length);
        byte[] swelling = joined(latin("Comment\0\0"), Paper.packed(new byte[128 * 1024 * 1024]));
        byte[] colours = joined(latin("icc\0\0"), Paper.packed(new byte[128 * 1024 * 1024]));
        return List.of(
                new Sample("a place in a photo", photo, Photograph.PLACE),
                new Sample("an archive behind a photo", joined(photo, Archives.of("a", latin("EVIL"))), "PK"),
                new Sample("a program in a comment", commented(photo, "<?php system($_GET[1]); ?>"), "php"),
                new Sample("a page of the web behind a photo", joined(photo, latin("<script>1")), "<script>"),
                new Sample("seven megabytes of comments", commented(photo, "EVIL".repeat(15_000), 120), "EVIL"),
                new Sample("a comment that swells", joined(first, BadPictures.part("zTXt", swelling), last), "zTXt"),
                new Sample("colours that swell", joined(first, BadPictures.part("iCCP", colours), last), "iCCP"),
                new Sample(
                        "a drawing that moves",
                        joined(
                                Arrays.copyOf(drawing, 33),
                                BadPictures.part("acTL", new byte[8]),
                                Arrays.copyOfRange(drawing, 33, drawing.length)),
                        "acTL"))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("tainted")
    void of_a_picture_nothing_but_the_picture_is_kept(Sample sample) {
        assertThat(text(sample.content())).contains(sample.refusal());

        assertTimeout(SOON, () -> {
            CleanFile kept = CleanFile.from(Upload.of(sample.content())).value();
            assertThat(kept.kind()).isEqualTo(FileKind.JPEG);
            assertThat(text(kept.content())).doesNotContain(sample.refusal());
            assertThat(kept.content()).hasSizeLessThan(10_000);
            assertThat(ImageIO.read(new ByteArrayInputStream(kept.content())).getWidth())
                    .isEqualTo(64);
        });
    }

    @Test
    void a_document_is_kept_byte_for_byte() {
        byte[] packedPage = Paper.packed(latin("1 0 << /Type /Page >> /Pages"));
        byte[] paper = new Paper()
                        .catalog("/OpenAction [3 0 R /Fit] /Lang (en)")
                        .object("<< /S /URI /URI (https://supplier.example) >>")
                        .stream("/Type /ObjStm /Filter /FlateDecode /N 1 /First 4", packedPage)
                        .stream("/Subtype /Image /Filter /DCTDecode", new Photograph(64, 48).as("jpeg"))
                        .pdf();

        CleanFile kept = CleanFile.from(Upload.of(paper)).value();

        assertThat(kept.kind()).isEqualTo(FileKind.PDF);
        assertThat(kept.content()).isEqualTo(paper);
    }

    @Test
    void the_same_photo_makes_the_same_content() {
        byte[] photo = new Photograph(640, 480).withExif(6);

        assertThat(CleanFile.from(Upload.of(photo)).value().digest())
                .isEqualTo(CleanFile.from(Upload.of(photo)).value().digest())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void a_drawing_with_glass_in_it_stands_on_white() throws IOException {
        BufferedImage glass = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        java.io.ByteArrayOutputStream file = new java.io.ByteArrayOutputStream();
        ImageIO.write(glass, "png", file);

        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(
                CleanFile.from(Upload.of(file.toByteArray())).value().content()));

        assertThat(kept.getRGB(20, 20) & 0xFFFFFF).isGreaterThan(0xF0F0F0);
    }

    private static byte[] commented(byte[] photo, String comment) {
        return commented(photo, comment, 1);
    }

    private static byte[] commented(byte[] photo, String comment, int times) {
        byte[] text = latin(comment);
        byte[] segment = joined(
                new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) ((text.length + 2) >> 8), (byte) (text.length + 2)}, text);
        java.io.ByteArrayOutputStream file = new java.io.ByteArrayOutputStream();
        file.write(photo, 0, 2);
        for (int i = 0; i < times; i++) {
            file.writeBytes(segment);
        }
        file.write(photo, 2, photo.length - 2);
        return file.toByteArray();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
