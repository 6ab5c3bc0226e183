package health.zaoxue.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;

/** A small photo that no other report has. */
final class Snapshot {
    private static final int SIDE = 48;
    private static final int COLOURS = 0x1000000;

    private Snapshot() {}

    static byte[] of(UUID key) throws IOException {
        Random chance = new Random(key.getLeastSignificantBits());
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < SIDE * SIDE; at++) {
            picture.setRGB(at % SIDE, at / SIDE, chance.nextInt(COLOURS));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }
}
