package health.zaoxue.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents of one page, as offices send them. */
public final class Sheets {
    private Sheets() {}

    /** A PDF that says this, in letters of the English alphabet. */
    public static byte[] pdf(String text) {
        return pdf(text, "");
    }

    /**
     * The same with a further entry of its catalogue.
     *
     * @param entry such as an action on opening
     */
    public static byte[] pdf(String text, String entry) {
        String drawing = "BT /F1 16 Tf 56 760 Td (" + text + ") Tj ET";
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R " + entry + " >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + drawing.length() + " >>\nstream\n" + drawing + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 6\n").append(places).append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n");
        return file.append(table).append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
