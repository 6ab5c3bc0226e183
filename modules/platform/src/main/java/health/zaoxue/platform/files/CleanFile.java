package health.zaoxue.platform.files;

import health.zaoxue.kernel.Outcome;

/** A file that may be kept: looked through, and where it is a picture, written anew. Nothing else reaches the store. */
public sealed interface CleanFile permits Picture, PdfDocument {
    /** R-PLT-70: what a file is, its content says; the name and the type that came with it count for nothing. */
    static Outcome<? extends CleanFile> from(Upload upload) {
        return PdfDocument.isMeant(upload) ? PdfDocument.from(upload) : Picture.from(upload);
    }

    FileKind kind();

    /** SHA-256 of what is kept: its name in the store and its entity tag. */
    String digest();

    byte[] content();
}
