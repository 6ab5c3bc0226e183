package health.zaoxue.platform.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What comes as an archive: tables, texts and what hides in them. None of it is even opened. */
final class Archives {
    private static final byte[] ENTITY = Paper.latin("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM"
            + " \"file:///etc/passwd\">]><worksheet>&e;</worksheet>");
    private static final int SWELLING = 32 * 1024 * 1024;

    private Archives() {}

    static Stream<Sample> all() {
        String refused = Picture.NOT_A_PICTURE;
        byte[] inner = of("xl/worksheets/sheet1.xml", new byte[SWELLING]);
        return List.of(
                new Sample("a table that swells without end", inner, refused),
                new Sample("an archive in an archive in an archive", of("a.zip", of("b.zip", inner)), refused),
                new Sample("a table that reads the server's files", of("xl/worksheets/sheet1.xml", ENTITY), refused),
                new Sample("a text with macros", of("word/vbaProject.bin", Paper.latin("Auto_Open")), refused),
                new Sample("an archive that writes elsewhere", of("../../etc/cron.d/x", new byte[] {1}), refused),
                new Sample("an old text with macros", signed(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1), refused))
                .stream();
    }

    static byte[] of(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry(name));
            archive.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A file of 512 bytes that begins with the signature of its kind. */
    static byte[] signed(int... signature) {
        byte[] file = new byte[512];
        for (int i = 0; i < signature.length; i++) {
            file[i] = (byte) signature[i];
        }
        return file;
    }
}
