package health.zaoxue.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of one page, as an office would send it.
 *
 * @param lines in letters of the English alphabet, the title first
 */
record Leaflet(List<String> lines) {
    private static final int TOP = 760;
    private static final int LEADING = 28;

    /** The smallest PDF that every reader opens. */
    byte[] pdf() {
        String drawing = drawing();
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + drawing.length() + " >>\nstream\n" + drawing + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        return written(objects).getBytes(StandardCharsets.US_ASCII);
    }

    private String drawing() {
        StringBuilder drawing = new StringBuilder("BT /F1 16 Tf 56 " + TOP + " Td");
        lines.forEach(line -> drawing.append(" (")
                .append(line.replaceAll("[^ -~]|[()\\\\]", "-"))
                .append(") Tj 0 -")
                .append(LEADING)
                .append(" Td"));
        return drawing.append(" ET").toString();
    }

    private static String written(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        List<Integer> places = new ArrayList<>();
        for (String object : objects) {
            places.add(file.length());
            file.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(places.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
        return file.append("trailer\n<< /Size ")
                .append(places.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n")
                .toString();
    }
}
