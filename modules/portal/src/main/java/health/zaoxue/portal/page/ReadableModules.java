package health.zaoxue.portal.page;

import com.google.zxing.EncodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.detector.Detector;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The modules of a QR code that scanners find. One text in a hundred happens to be drawn with squares that look like a
 * code's corners, or like the mark inside it; no distance helps a scanner then, another of the standard's eight masks does.
 */
final class ReadableModules {
    private static final int DARK = 1;
    private static final int QUIET = 4;
    private static final List<Integer> SCALES = List.of(3, 8);

    private ReadableModules() {}

    /** The mask that the standard prefers where it reads, else the first that does, else the preferred all the same. */
    static ByteMatrix of(String text) {
        ByteMatrix preferred = encoded(text, Map.of());
        return Stream.concat(
                        Stream.of(preferred),
                        IntStream.range(0, QRCode.NUM_MASK_PATTERNS)
                                .mapToObj(mask -> encoded(text, Map.of(EncodeHintType.QR_MASK_PATTERN, mask))))
                .filter(ReadableModules::isReadable)
                .findFirst()
                .orElse(preferred);
    }

    private static ByteMatrix encoded(String text, Map<EncodeHintType, ?> hints) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(text, tooLong);
        }
    }

    private static boolean isReadable(ByteMatrix modules) {
        return SCALES.stream().allMatch(scale -> isReadable(drawn(modules, scale)));
    }

    private static boolean isReadable(BitMatrix drawing) {
        try {
            return !Objects.requireNonNull(
                            new Decoder().decode(new Detector(drawing).detect().getBits()))
                    .getText()
                    .isEmpty();
        } catch (ReaderException unreadable) {
            return false;
        }
    }

    private static BitMatrix drawn(ByteMatrix modules, int scale) {
        BitMatrix drawing = new BitMatrix((modules.getWidth() + 2 * QUIET) * scale);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == DARK) {
                    drawing.setRegion((x + QUIET) * scale, (y + QUIET) * scale, scale, scale);
                }
            }
        }
        return drawing;
    }
}
