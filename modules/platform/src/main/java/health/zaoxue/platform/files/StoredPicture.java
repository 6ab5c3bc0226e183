package health.zaoxue.platform.files;

/** A picture from the store, ready to be served. */
public final class StoredPicture {
    private final String digest;
    private final byte[] content;

    StoredPicture(String digest, byte[] content) {
        this.digest = digest;
        this.content = content;
    }

    /** The entity tag: a picture's content never changes under its digest. */
    public String digest() {
        return digest;
    }

    public byte[] content() {
        return content.clone();
    }
}
