package health.zaoxue.browser;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Photos as a phone would take them. */
final class Pictures {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;

    private Pictures() {}

    static FilePayload photo() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(WIDTH / 4, HEIGHT / 4, WIDTH / 2, HEIGHT / 2);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload("pump.jpg", "image/jpeg", bytes.toByteArray());
    }
}
