package health.zaoxue.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** The names that a PDF uses outside of its pictures, fonts and drawings, written out: {@code /J#53} is JS. */
final class PdfNames {
    private static final Pattern NAME = Pattern.compile("/([^\\x00-\\x20/<>\\[\\](){}%]+)");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern STREAM = Pattern.compile("\\bstream(?:\\r\\n|\\n|\\r)");
    private static final Pattern PLAINLY_PACKED = Pattern.compile("/Filter\\s*(?:\\[\\s*)?/FlateDecode\\s*(?:]|/|>)");
    private static final Pattern PREDICTED = Pattern.compile("/Predictor\\s+(?!1\\b)");
    private static final String END = "endstream";
    private static final int MOST_UNPACKED = 32 * 1024 * 1024;
    private static final int SHORTEST_TELLING_NAME = 5;

    private final Set<String> found = new HashSet<>();
    private boolean readable = true;
    private int unpacked;

    private PdfNames() {}

    static PdfNames in(PdfText text) {
        PdfNames names = new PdfNames();
        names.read(text);
        return names;
    }

    boolean contains(String name) {
        return found.contains(name);
    }

    /** Whether every stream of objects could be looked into. */
    boolean isReadable() {
        return readable;
    }

    private void read(PdfText text) {
        String characters = text.characters();
        Matcher stream = STREAM.matcher(characters);
        int from = 0;
        while (stream.find(from)) {
            String outside = characters.substring(from, stream.start());
            take(outside, 1);
            int end = characters.indexOf(END, stream.end());
            int until = end < 0 ? characters.length() : end;
            take(characters.substring(stream.end(), until), SHORTEST_TELLING_NAME);
            String dictionary = written(outside.substring(Math.max(0, outside.lastIndexOf("obj"))));
            if (holdsObjects(dictionary)) {
                open(dictionary, text.bytes(stream.end(), until));
            }
            from = until;
        }
        take(characters.substring(from), 1);
    }

    /** Whatever has a first object and a number of them; some readers ask no more. */
    private static boolean holdsObjects(String dictionary) {
        return dictionary.contains("/ObjStm") || dictionary.contains("/First") && dictionary.contains("/N");
    }

    private void open(String dictionary, byte[] packed) {
        if (!dictionary.contains("/Filter")) {
            return;
        }
        if (!PLAINLY_PACKED.matcher(dictionary).find()
                || PREDICTED.matcher(dictionary).find()) {
            readable = false;
            return;
        }
        try (InflaterInputStream unpacking = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] objects = unpacking.readNBytes(MOST_UNPACKED - unpacked + 1);
            unpacked += objects.length;
            readable &= unpacked <= MOST_UNPACKED;
            take(new String(objects, StandardCharsets.ISO_8859_1), 1);
        } catch (IOException damaged) {
            readable = false;
        }
    }

    /** In packed data three letters come about by chance; longer names do not. */
    private void take(String part, int shortest) {
        Matcher name = NAME.matcher(part);
        while (name.find()) {
            String word = written(name.group(1));
            if (word.length() >= shortest) {
                found.add(word);
            }
        }
    }

    private static String written(String name) {
        return name.indexOf('#') < 0
                ? name
                : ESCAPE.matcher(name)
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }
}
