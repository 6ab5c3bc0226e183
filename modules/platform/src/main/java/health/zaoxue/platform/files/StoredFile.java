package health.zaoxue.platform.files;

/** A file from the store, ready to be served. */
public final class StoredFile {
    private final String digest;
    private final FileKind kind;
    private final byte[] content;

    StoredFile(String digest, FileKind kind, byte[] content) {
        this.digest = digest;
        this.kind = kind;
        this.content = content;
    }

    /** The entity tag: a file's content never changes under its digest. */
    public String digest() {
        return digest;
    }

    public FileKind kind() {
        return kind;
    }

    public byte[] content() {
        return content.clone();
    }
}
