package health.zaoxue.platform.files;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as EXIF numbers it from 1 to 8; everything else that EXIF says is left behind. */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    MIRRORED_UPSIDE_DOWN,
    MIRRORED_LEFT,
    RIGHT,
    MIRRORED_RIGHT,
    LEFT;

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int EXIF_SEGMENT = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final long EXIF_NAME = 0x457869660000L;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int ENTRY = 12;

    /** What the file's EXIF segment says; upright where it says nothing that can be read. */
    static Orientation of(byte[] file) {
        try {
            return find(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
    }

    private static Orientation find(ByteBuffer file) {
        if (file.limit() < 4 || unsigned(file, 0) != START_OF_IMAGE) {
            return UPRIGHT;
        }
        int at = 2;
        while (unsigned(file, at) != START_OF_SCAN) {
            if (unsigned(file, at) == EXIF_SEGMENT && file.getLong(at + 4) >>> 16 == EXIF_NAME) {
                return inTiff(file.slice(at + 10, unsigned(file, at + 2) - 8));
            }
            at += 2 + unsigned(file, at + 2);
        }
        return UPRIGHT;
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        tiff.order(unsigned(tiff, 0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = unsigned(tiff, directory);
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * ENTRY;
            if (unsigned(tiff, at) == ORIENTATION_TAG) {
                int number = unsigned(tiff, at + 8);
                return number >= 1 && number <= 8 ? values()[number - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    /** The picture as the eye saw it. */
    BufferedImage applyTo(BufferedImage picture) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        Raster.Extent kept = new Raster.Extent(w, h);
        Raster.Extent turned = new Raster.Extent(h, w);
        return switch (this) {
            case UPRIGHT -> picture;
            case MIRRORED -> Raster.drawn(picture, kept, new AffineTransform(-1, 0, 0, 1, w, 0));
            case UPSIDE_DOWN -> Raster.drawn(picture, kept, new AffineTransform(-1, 0, 0, -1, w, h));
            case MIRRORED_UPSIDE_DOWN -> Raster.drawn(picture, kept, new AffineTransform(1, 0, 0, -1, 0, h));
            case MIRRORED_LEFT -> Raster.drawn(picture, turned, new AffineTransform(0, 1, 1, 0, 0, 0));
            case RIGHT -> Raster.drawn(picture, turned, new AffineTransform(0, 1, -1, 0, h, 0));
            case MIRRORED_RIGHT -> Raster.drawn(picture, turned, new AffineTransform(0, -1, -1, 0, h, w));
            case LEFT -> Raster.drawn(picture, turned, new AffineTransform(0, -1, 1, 0, 0, w));
        };
    }
}
