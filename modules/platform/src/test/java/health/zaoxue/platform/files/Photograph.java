package health.zaoxue.platform.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Builds the files that a camera writes: the left upper corner is red, the rest blue. */
final class Photograph {
    static final String PLACE = "GPS 29.6520N 91.1721E";
    private static final int ENTRIES = 3;

    private final int width;
    private final int height;

    Photograph(int width, int height) {
        this.width = width;
        this.height = height;
    }

    byte[] as(String format) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A JPEG with an EXIF segment that names the place, the time, and how the camera was held. */
    byte[] withExif(int orientation) {
        byte[] plain = as("jpeg");
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream file = new DataOutputStream(bytes)) {
            byte[] tiff = tiff(orientation);
            file.write(plain, 0, 2);
            file.writeShort(0xFFE1);
            file.writeShort(2 + 6 + tiff.length);
            file.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
            file.write(tiff);
            file.write(plain, 2, plain.length - 2);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] tiff(int orientation) throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream tiff = new DataOutputStream(bytes)) {
            int end = 8 + 2 + ENTRIES * 12 + 4;
            tiff.writeShort(0x4D4D);
            tiff.writeShort(42);
            tiff.writeInt(8);
            tiff.writeShort(ENTRIES);
            entry(tiff, new int[] {0x0112, 3, 1, orientation << 16});
            entry(tiff, new int[] {0x0132, 2, PLACE.length(), end});
            entry(tiff, new int[] {0x8825, 4, 1, end});
            tiff.writeInt(0);
            tiff.write(PLACE.getBytes(StandardCharsets.US_ASCII));
            return bytes.toByteArray();
        }
    }

    private static void entry(DataOutputStream tiff, int[] tagTypeCountValue) throws IOException {
        tiff.writeShort(tagTypeCountValue[0]);
        tiff.writeShort(tagTypeCountValue[1]);
        tiff.writeInt(tagTypeCountValue[2]);
        tiff.writeInt(tagTypeCountValue[3]);
    }
}
