package health.zaoxue.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    private static final int SCALE = 6;
    private static final int QUIET = 4;
    private static final int WHITE = 0xFFFFFF;
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void a_scanner_reads_from_the_drawing_what_was_put_into_it() throws ReaderException {
        String address = "https://zaoxue.example.org/d/K7M2XQ2";

        QrCode code = QrCode.of(address);

        assertThat(new QRCodeReader().decode(scanned(code)).getText()).isEqualTo(address);
    }

    /** In the drawing that the standard prefers, a scanner does not find them at any distance. */
    @ParameterizedTest
    @ValueSource(strings = {"00000005", "00000015", "00000095", "00000224", "00000225", "00000525"})
    void a_scanner_reads_what_happens_to_look_like_a_corner(String number) throws ReaderException {
        String address = "https://zaoxue.example.org/verify?code=" + number;

        QrCode code = QrCode.of(address);

        assertThat(new QRCodeReader().decode(scanned(code)).getText()).isEqualTo(address);
    }

    @Test
    void what_no_code_holds_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(3_000)));
    }

    @Test
    void the_drawing_leaves_the_quiet_zone_that_scanners_need() {
        QrCode code = QrCode.of("https://zaoxue.example.org/d/K7M2XQ2");

        assertThat(code.viewBox()).isEqualTo("-4 -4 " + (code.size() + 8) + " " + (code.size() + 8));
    }

    private static BinaryBitmap scanned(QrCode code) {
        int side = (code.size() + 2 * QUIET) * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, WHITE);
        SQUARE.matcher(code.path()).results().forEach(square -> paint(pixels, side, square));
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
    }

    private static void paint(int[] pixels, int side, MatchResult square) {
        int left = (Integer.parseInt(square.group(1)) + QUIET) * SCALE;
        int top = (Integer.parseInt(square.group(2)) + QUIET) * SCALE;
        for (int y = top; y < top + SCALE; y++) {
            Arrays.fill(pixels, y * side + left, y * side + left + SCALE, 0);
        }
    }
}
