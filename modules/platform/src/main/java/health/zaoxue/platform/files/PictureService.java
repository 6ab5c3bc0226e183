package health.zaoxue.platform.files;

import jakarta.persistence.EntityManager;

/**
 * Keeps pictures by their content. Whose picture it is, and who may see it, is known by the record that names the digest. The
 * entity manager is that of the module whose record it is, so that both use one connection.
 */
public interface PictureService {
    /** Keeps the picture, once, and answers its digest. */
    String keep(EntityManager database, Picture picture);

    /** The picture with this digest; {@link health.zaoxue.kernel.NotFound} where there is none. */
    StoredPicture picture(EntityManager database, String digest);
}
