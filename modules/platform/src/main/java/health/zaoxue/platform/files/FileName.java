package health.zaoxue.platform.files;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file is called, for people to read. It never becomes a path.
 *
 * @param text at most 120 characters, ending with what the content is
 */
public record FileName(String text) implements Serializable {
    private static final int LONGEST = 120;
    private static final String NAMELESS = "file";
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\"*:<>?|;%]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final Pattern AT_THE_EDGE = Pattern.compile("^[ .~-]+|[ .]+$");

    /**
     * R-PLT-73: what is shown is the last part of what was sent, without anything that cannot be seen, that turns the direction of
     * writing, or that a header or a file system would read as an order; its ending says what the content is.
     */
    public static FileName of(String sent, FileKind kind) {
        String seen = seen(sent);
        String stem = AT_THE_EDGE.matcher(ENDING.matcher(seen).replaceAll("")).replaceAll("");
        return new FileName(shortened(stem.isEmpty() ? NAMELESS : stem) + "." + endingOf(seen, kind));
    }

    /** What somebody sent, as they may read it in an answer: the same with the ending that they gave it. */
    static String asSent(String sent) {
        String seen = seen(sent);
        return seen.isEmpty() ? NAMELESS : shortened(seen);
    }

    private static String seen(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String visible = Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::isSeen)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String plain =
                SPACE.matcher(NOT_IN_A_NAME.matcher(visible).replaceAll(" ")).replaceAll(" ");
        return AT_THE_EDGE.matcher(plain).replaceAll("");
    }

    /** JPEG pictures may keep .jpeg, which some write so. */
    private static String endingOf(String name, FileKind kind) {
        return kind == FileKind.JPEG && name.toLowerCase(Locale.ROOT).endsWith(".jpeg") ? "jpeg" : kind.ending();
    }

    private static String shortened(String stem) {
        int most = LONGEST - ".jpeg".length();
        return stem.codePointCount(0, stem.length()) <= most
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, most)).stripTrailing();
    }

    /** Joiners stay invisible and are not needed in a name; marks above and below letters are. */
    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> Character.isWhitespace(character);
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
