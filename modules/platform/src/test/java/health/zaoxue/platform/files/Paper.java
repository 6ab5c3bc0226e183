package health.zaoxue.platform.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PDFs as offices and attackers write them, object by object. */
final class Paper {
    private final List<byte[]> objects = new ArrayList<>();
    private String catalog = "";
    private String trailer = "";

    Paper() {
        objects.add(latin("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"));
        objects.add(latin("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"));
    }

    /** A further entry of the catalogue, such as an action when the document opens. */
    Paper catalog(String entry) {
        catalog += " " + entry;
        return this;
    }

    Paper trailer(String entry) {
        trailer += " " + entry;
        return this;
    }

    Paper object(String text) {
        objects.add(latin(text));
        return this;
    }

    Paper stream(String entries, byte[] data) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(latin("<< " + entries + " /Length " + data.length + " >>\nstream\n"));
        object.writeBytes(data);
        object.writeBytes(latin("\nendstream"));
        objects.add(object.toByteArray());
        return this;
    }

    byte[] pdf() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<Integer> places = new ArrayList<>();
        file.writeBytes(latin("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
        List<byte[]> all = new ArrayList<>(objects);
        all.add(0, latin("<< /Type /Catalog /Pages 2 0 R" + catalog + " >>"));
        for (byte[] object : all) {
            places.add(file.size());
            file.writeBytes(latin(places.size() + " 0 obj\n"));
            file.writeBytes(object);
            file.writeBytes(latin("\nendobj\n"));
        }
        int table = file.size();
        file.writeBytes(latin("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n"));
        places.forEach(place -> file.writeBytes(latin("%010d 00000 n \n".formatted(place))));
        file.writeBytes(latin("trailer\n<< /Size " + (places.size() + 1) + " /Root 1 0 R" + trailer + " >>\nstartxref\n"
                + table + "\n%%EOF\n"));
        return file.toByteArray();
    }

    static byte[] packed(byte[] data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(bytes, new Deflater(9))) {
            packing.write(data);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
