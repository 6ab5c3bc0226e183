package health.zaoxue.platform.files;

import jakarta.persistence.EntityManager;

/**
 * Keeps files by their content. Whose file it is, what it is called and who may see it is known by the record that names the
 * digest, in a column that refers to {@code platform.stored_file}. The entity manager is that of the module whose record it is, so
 * that both use one connection.
 */
public interface FileService {
    /** R-PLT-74: keeps the content, once however often it comes, and answers its digest. */
    String keep(EntityManager database, CleanFile file);

    /** The file with this digest; {@link health.zaoxue.kernel.NotFound} where there is none. */
    StoredFile file(EntityManager database, String digest);

    /**
     * R-PLT-75: takes away a record that names the content, and the content with it unless another record names it. Nobody else
     * keeps or lets go of this content meanwhile.
     */
    void release(EntityManager database, String digest, Runnable takingAway);
}
