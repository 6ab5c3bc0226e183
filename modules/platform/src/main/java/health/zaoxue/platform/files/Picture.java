package health.zaoxue.platform.files;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture that the product itself has written: a JPEG, upright, at most 1600 pixels long, without any metadata. */
public final class Picture implements CleanFile {
    /** The longer side of what is kept. */
    public static final int LONGEST_SIDE = 1600;

    /** More pixels than this are not decoded. */
    public static final long MOST_PIXELS = 25_000_000;

    public static final String TOO_LARGE = "photo.too-large";
    public static final String TOO_MANY_PIXELS = "photo.too-many-pixels";
    public static final String NOT_A_PICTURE = "photo.not-a-picture";

    private static final Set<String> FORMATS = Set.of("JPEG", "png");
    private static final int MEGA = 1_000_000;
    private static final int MOST_SCANS = 64;

    private final byte[] content;

    private Picture(byte[] content) {
        this.content = content;
    }

    /**
     * R-PLT-21, R-PLT-71: keeps the picture and nothing else. What is too large or is no JPEG or PNG is refused; of the rest only the
     * pixels survive, turned as the camera said: no place, time, device or hidden content. A JPEG is drawn in some ten passes; one
     * that wants hundreds only keeps the server busy, and one without an end was cut off.
     */
    public static Outcome<Picture> from(Upload upload) {
        if (upload.isTooLarge()) {
            return Outcome.refused(Refusal.at("photo", TOO_LARGE, Upload.LARGEST / (1024 * 1024)));
        }
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload.content()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            return readers.hasNext() ? read(readers.next(), stream, upload) : notAPicture();
        } catch (IOException | RuntimeException unreadable) {
            return notAPicture();
        }
    }

    private static Outcome<Picture> read(ImageReader reader, ImageInputStream stream, Upload upload)
            throws IOException {
        try {
            if (!FORMATS.contains(reader.getFormatName()) || !isDrawnInReason(upload.content())) {
                return notAPicture();
            }
            reader.setInput(stream, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                return Outcome.refused(Refusal.at("photo", TOO_MANY_PIXELS, MOST_PIXELS / MEGA));
            }
            BufferedImage upright =
                    Orientation.of(upload.content()).applyTo(Raster.scaled(decode(reader), LONGEST_SIDE));
            return Outcome.done(new Picture(Raster.jpeg(upright)));
        } finally {
            reader.dispose();
        }
    }

    /** Reads only every n-th pixel where the picture is much larger than what is kept: memory for one photo stays below 40 MB. */
    private static BufferedImage decode(ImageReader reader) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / LONGEST_SIDE);
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, every);
    }

    /** FF DA begins a pass of a JPEG and FF D9 ends the last; neither stands within one. */
    private static boolean isDrawnInReason(byte[] content) {
        int scans = 0;
        boolean ended = true;
        for (int at = 0; at < content.length - 1 && content[0] == (byte) 0xFF; at++) {
            if (content[at] == (byte) 0xFF && content[at + 1] == (byte) 0xDA) {
                scans++;
                ended = false;
            }
            ended |= content[at] == (byte) 0xFF && content[at + 1] == (byte) 0xD9;
        }
        return ended && scans <= MOST_SCANS;
    }

    private static Outcome<Picture> notAPicture() {
        return Outcome.refused(Refusal.at("photo", NOT_A_PICTURE));
    }

    @Override
    public FileKind kind() {
        return FileKind.JPEG;
    }

    @Override
    public String digest() {
        return HexFormat.of().formatHex(Digest.sha256(content));
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
