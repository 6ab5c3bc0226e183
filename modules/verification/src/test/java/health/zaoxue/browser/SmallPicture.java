package health.zaoxue.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** A picture of a page, no longer than a reader needs, in as few colours as a page has. */
final class SmallPicture {
    private static final int LONGEST = 1400;
    private static final int COLOURS = 64;
    /** The upper five bits of red, green and blue: colours that look alike count as one. */
    private static final int ALIKE = 0xF8F8F8;

    private final BufferedImage picture;
    private final int[] palette;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private SmallPicture(BufferedImage picture) {
        this.picture = picture;
        this.palette = palette(groups(picture));
    }

    static SmallPicture of(byte[] png) throws IOException {
        BufferedImage page = ImageIO.read(new ByteArrayInputStream(png));
        return new SmallPicture(page.getSubimage(0, 0, page.getWidth(), Math.min(page.getHeight(), LONGEST)));
    }

    byte[] png() throws IOException {
        BufferedImage small = new BufferedImage(
                picture.getWidth(),
                picture.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE));
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y) & 0xFFFFFF;
                small.getRaster().setSample(x, y, 0, nearest.computeIfAbsent(colour, this::nearestTo));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(small, "png", bytes);
        return bytes.toByteArray();
    }

    /** How often each colour occurs; of those that look alike the most frequent one stands for all. */
    private static Map<Integer, Integer> groups(BufferedImage picture) {
        Map<Integer, Map<Integer, Integer>> groups = new TreeMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y) & 0xFFFFFF;
                groups.computeIfAbsent(colour & ALIKE, alike -> new TreeMap<>()).merge(colour, 1, Integer::sum);
            }
        }
        Map<Integer, Integer> found = new TreeMap<>();
        groups.values()
                .forEach(group -> found.put(
                        mostFrequent(group),
                        group.values().stream().mapToInt(Integer::intValue).sum()));
        return found;
    }

    /** One after the other the colour that would be missed most: frequent, and far from those that are there already. */
    private static int[] palette(Map<Integer, Integer> frequencies) {
        int[] colours = new int[Math.min(COLOURS, frequencies.size())];
        colours[0] = mostFrequent(frequencies);
        Map<Integer, Integer> distances = new TreeMap<>();
        frequencies.keySet().forEach(colour -> distances.put(colour, Integer.MAX_VALUE));
        for (int i = 1; i < colours.length; i++) {
            int last = colours[i - 1];
            distances.replaceAll((colour, nearest) -> Math.min(nearest, distance(colour, last)));
            colours[i] = distances.entrySet().stream()
                    .max(Comparator.comparingDouble(
                            entry -> entry.getValue() * Math.sqrt(frequencies.getOrDefault(entry.getKey(), 0))))
                    .orElseThrow()
                    .getKey();
        }
        return colours;
    }

    private static int mostFrequent(Map<Integer, Integer> frequencies) {
        return frequencies.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private int nearestTo(int colour) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(palette[i], colour) < distance(palette[best], colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
