package health.zaoxue.platform.files;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

@ApplicationScoped
@Transactional
class FileStore implements FileService {
    private static final String KEEP = "select platform.keep_file(?1, ?2, ?3, ?4)";
    private static final String FIND = "select media_type, content from platform.stored_file where digest = ?1";
    private static final String HOLD = "select platform.hold_file(?1)";
    private static final String RELEASE = "select platform.release_file(?1)";

    @Inject
    private Clock clock;

    @Override
    @Permitted(toAnyCaller = true)
    public String keep(EntityManager database, CleanFile file) {
        return (String) database.createNativeQuery(KEEP)
                .setParameter(1, file.digest())
                .setParameter(2, file.kind().mediaType())
                .setParameter(3, file.content())
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .getSingleResult();
    }

    @Override
    @Permitted(toAnyCaller = true)
    public StoredFile file(EntityManager database, String digest) {
        List<?> found = database.createNativeQuery(FIND).setParameter(1, digest).getResultList();
        if (found.isEmpty()) {
            throw new NotFound("file " + digest);
        }
        Object[] row = (Object[]) found.get(0);
        return new StoredFile(digest, FileKind.of((String) row[0]), (byte[]) row[1]);
    }

    @Override
    @Permitted(toAnyCaller = true)
    public void release(EntityManager database, String digest, Runnable takingAway) {
        database.createNativeQuery(HOLD).setParameter(1, digest).getSingleResult();
        takingAway.run();
        database.flush();
        database.createNativeQuery(RELEASE).setParameter(1, digest).getSingleResult();
    }
}
