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
class Pictures implements PictureService {
    private static final String KEEP =
            "insert into platform.stored_file (digest, media_type, width, height, content, stored_at)"
                    + " values (?1, 'image/jpeg', ?2, ?3, ?4, ?5) on conflict do nothing";

    @Inject
    private Clock clock;

    @Override
    @Permitted(toAnyCaller = true)
    public String keep(EntityManager database, Picture picture) {
        String digest = picture.digest();
        database.createNativeQuery(KEEP)
                .setParameter(1, digest)
                .setParameter(2, picture.width())
                .setParameter(3, picture.height())
                .setParameter(4, picture.content())
                .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return digest;
    }

    @Override
    @Permitted(toAnyCaller = true)
    public StoredPicture picture(EntityManager database, String digest) {
        List<?> found = database.createNativeQuery("select content from platform.stored_file where digest = ?1")
                .setParameter(1, digest)
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound("picture " + digest);
        }
        return new StoredPicture(digest, (byte[]) found.get(0));
    }
}
