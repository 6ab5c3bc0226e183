package health.zaoxue.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a PDF, each as one character.
 *
 * @param characters as many as the file has bytes
 */
record PdfText(String characters) {
    private static final Pattern START = Pattern.compile("%PDF-[12]\\.\\d[\\s%]");
    private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF[\\s\\x00]*$");
    private static final Pattern REFERENCES = Pattern.compile("\\s*(xref\\s|\\d{1,10}\\s+\\d{1,5}\\s+obj)");
    private static final int LONGEST_END = 2048;
    private static final int LONGEST_ARCHIVE_END = 22 + 65_535;
    private static final String END_OF_ARCHIVE = "PK\u0005\u0006";

    static PdfText of(byte[] content) {
        return new PdfText(new String(content, StandardCharsets.ISO_8859_1));
    }

    boolean startsWith(String start) {
        return characters.startsWith(start);
    }

    /** From the first byte to the last a PDF, with its table of objects where it says, and not at the same time an archive. */
    boolean isWhole() {
        Matcher end =
                END.matcher(characters).region(Math.max(0, characters.length() - LONGEST_END), characters.length());
        return START.matcher(characters).lookingAt()
                && end.find()
                && hasReferencesAt(Long.parseLong(end.group(1)))
                && characters.indexOf(END_OF_ARCHIVE, Math.max(0, characters.length() - LONGEST_ARCHIVE_END)) < 0;
    }

    byte[] bytes(int from, int to) {
        return characters.substring(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private boolean hasReferencesAt(long place) {
        return place < characters.length()
                && REFERENCES
                        .matcher(characters)
                        .region((int) place, characters.length())
                        .lookingAt();
    }
}
