package health.zaoxue.platform.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * R-IDN-88: a workbook as spreadsheets save it (XLSX), of which the first sheet is read. It is unpacked within bounds, names no other
 * file and no entity, and holds nothing that is calculated: a formula is handed over as such and refused like one in a CSV.
 */
final class Workbook {
    /** What a workbook may unpack to, all parts together. */
    static final int LARGEST_UNPACKED = 12 * TableFile.LARGEST;

    private static final int MOST_PARTS = 500;
    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+[.]xml");
    private static final Set<Integer> DAYS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private final Map<String, byte[]> parts = new HashMap<>();

    private Workbook(byte[] content) throws IOException {
        int left = LARGEST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || parts.size() == MOST_PARTS) {
                    throw new IOException("a workbook that unpacks to more than it may");
                }
                parts.put(entry.getName(), part);
            }
        }
    }

    /** Whether the bytes begin as an archive does, which no text begins with. */
    static boolean isOne(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** The lines of the first sheet, empty ones left out, at most one more than a table may have. */
    static List<TableLine> lines(byte[] content) throws IOException {
        Workbook workbook = new Workbook(content);
        try {
            byte[] sheet = workbook.sheet();
            return new Sheet(workbook.texts(), workbook.dayStyles(), workbook.countsFrom1904()).lines(sheet);
        } catch (XMLStreamException | RuntimeException unreadable) {
            throw new IOException("no workbook", unreadable);
        }
    }

    private byte[] sheet() throws IOException {
        byte[] first = parts.get(FIRST_SHEET);
        if (first != null) {
            return first;
        }
        return parts.keySet().stream()
                .filter(name -> SHEET.matcher(name).matches())
                .sorted()
                .map(parts::get)
                .findFirst()
                .orElseThrow(() -> new IOException("a workbook without a sheet"));
    }

    private List<String> texts() throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        byte[] part = parts.get("xl/sharedStrings.xml");
        if (part != null) {
            Markup markup = new Markup(part);
            while (markup.nextStart()) {
                if (markup.is("si")) {
                    texts.add(markup.textWithin("si"));
                }
            }
        }
        return texts;
    }

    /** The positions of the styles that show a number as a day. */
    private Set<Integer> dayStyles() throws XMLStreamException {
        Set<Integer> styles = new HashSet<>();
        byte[] part = parts.get("xl/styles.xml");
        if (part == null) {
            return styles;
        }
        Set<Integer> formats = new HashSet<>(DAYS);
        Markup markup = new Markup(part);
        boolean ofCells = false;
        int position = 0;
        while (markup.nextStart()) {
            if (markup.is("numFmt") && showsADay(markup.attribute("formatCode"))) {
                formats.add(markup.number("numFmtId"));
            } else if (markup.is("cellXfs") || markup.is("cellStyles")) {
                ofCells = markup.is("cellXfs");
            } else if (ofCells && markup.is("xf")) {
                if (formats.contains(markup.number("numFmtId"))) {
                    styles.add(position);
                }
                position++;
            }
        }
        return styles;
    }

    private static boolean showsADay(@Nullable String format) {
        String letters = QUOTED.matcher(Objects.requireNonNullElse(format, "")).replaceAll("");
        return letters.indexOf('y') >= 0 && letters.indexOf('d') >= 0;
    }

    private boolean countsFrom1904() throws XMLStreamException {
        byte[] part = parts.get("xl/workbook.xml");
        if (part != null) {
            Markup markup = new Markup(part);
            while (markup.nextStart()) {
                if (markup.is("workbookPr")) {
                    return markup.isTrue("date1904");
                }
            }
        }
        return false;
    }
}
