package health.zaoxue.platform.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a table, whichever of the usual programs saved it. */
final class TableText {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String MARK = "\uFEFF";

    private TableText() {}

    /**
     * R-IDN-70: a file is UTF-8, with or without a mark at its beginning, where it can be read so, else GB18030, as spreadsheets in
     * China save it; a byte that fits neither is never guessed at.
     */
    static String of(byte[] content) throws CharacterCodingException {
        try {
            String text = strictly(StandardCharsets.UTF_8, content);
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException notUtf8) {
            String text = strictly(GB18030, content);
            if (text.codePoints().anyMatch(TableText::isNeverTyped)) {
                throw notUtf8;
            }
            return text;
        }
    }

    /** What only a misread file holds: letters that Unicode keeps for private use, and controls other than line ends and tabs. */
    private static boolean isNeverTyped(int letter) {
        int type = Character.getType(letter);
        return type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || (Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t');
    }

    private static String strictly(Charset charset, byte[] content) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
    }
}
