package health.zaoxue.platform.files;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import java.util.HexFormat;
import java.util.Set;

/** A PDF that is whole and holds nothing but pages: no program, no other file, no lock. It is kept as it came. */
public final class PdfDocument implements CleanFile {
    public static final String BROKEN = "file.pdf-broken";
    public static final String ACTIVE = "file.pdf-active";
    public static final String LOCKED = "file.pdf-locked";

    /** What makes a document do something, or carry something else along. */
    private static final Set<String> ACTIVE_NAMES = Set.of(
            "JavaScript",
            "JS",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "FileAttachment",
            "RichMedia",
            "Rendition",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "XFA");

    private static final String START = "%PDF-";

    private final byte[] content;

    private PdfDocument(byte[] content) {
        this.content = content;
    }

    static boolean isMeant(Upload upload) {
        return PdfText.of(upload.content()).startsWith(START);
    }

    /**
     * R-PLT-72: a PDF is kept when it is one from its first byte to its last, nothing in it runs, starts, sends or hides another
     * file, and it opens without a password. Names are looked for where they stand openly, where they are written in another
     * spelling, and in the packed streams of objects.
     */
    static Outcome<PdfDocument> from(Upload upload) {
        if (upload.isTooLarge()) {
            return Outcome.refused(Refusal.of(Picture.TOO_LARGE, Upload.LARGEST / (1024 * 1024)));
        }
        PdfText text = PdfText.of(upload.content());
        if (!text.isWhole()) {
            return Outcome.refused(Refusal.of(BROKEN));
        }
        PdfNames names = PdfNames.in(text);
        if (names.contains("Encrypt")) {
            return Outcome.refused(Refusal.of(LOCKED));
        }
        if (ACTIVE_NAMES.stream().anyMatch(names::contains)) {
            return Outcome.refused(Refusal.of(ACTIVE));
        }
        return names.isReadable() && names.contains("Pages")
                ? Outcome.done(new PdfDocument(upload.content().clone()))
                : Outcome.refused(Refusal.of(BROKEN));
    }

    @Override
    public FileKind kind() {
        return FileKind.PDF;
    }

    @Override
    public String digest() {
        return HexFormat.of().formatHex(Digest.sha256(content));
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
