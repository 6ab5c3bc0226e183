package health.zaoxue.platform.files;

/** Keeps pictures by their content. Whose picture it is, and who may see it, is known by the record that names the digest. */
public interface PictureService {
    /** Keeps the picture, once, and answers its digest. */
    String keep(Picture picture);

    /** The picture with this digest; {@link health.zaoxue.kernel.NotFound} where there is none. */
    StoredPicture picture(String digest);
}
