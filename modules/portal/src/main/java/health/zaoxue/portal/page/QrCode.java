package health.zaoxue.portal.page;

import com.google.zxing.qrcode.encoder.ByteMatrix;

/**
 * A QR code, ready to be drawn as SVG.
 *
 * @param size modules on a side
 * @param path what an SVG path draws: one square for each dark module
 */
public record QrCode(int size, String path) {
    private static final int DARK = 1;

    /** A code that scanners find, and that still reads when a seventh of it is scratched; an {@link IllegalArgumentException} for a text of thousands of signs. */
    public static QrCode of(String text) {
        ByteMatrix modules = ReadableModules.of(text);
        return new QrCode(modules.getWidth(), drawn(modules));
    }

    private static String drawn(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == DARK) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** The code with the quiet zone of four modules that scanners need. */
    public String viewBox() {
        return "-4 -4 " + (size + 8) + " " + (size + 8);
    }
}
