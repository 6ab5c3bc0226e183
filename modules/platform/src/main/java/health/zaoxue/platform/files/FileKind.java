package health.zaoxue.platform.files;

/** The kinds of files that are kept. */
public enum FileKind {
    JPEG("image/jpeg", "jpg"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** As the header Content-Type names it. */
    public String mediaType() {
        return mediaType;
    }

    /** What the name of such a file ends with, without the dot. */
    public String ending() {
        return ending;
    }

    static FileKind of(String mediaType) {
        return mediaType.equals(PDF.mediaType) ? PDF : JPEG;
    }
}
