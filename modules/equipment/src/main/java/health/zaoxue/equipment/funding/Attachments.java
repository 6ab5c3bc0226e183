package health.zaoxue.equipment.funding;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.platform.files.FileService;
import health.zaoxue.platform.files.NamedFile;
import health.zaoxue.platform.files.StoredFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The enclosures of requests, and their content in the store. */
@Dependent
class Attachments {
    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    @Inject
    private FileService files;

    List<Attachment> of(UUID request) {
        return database.createQuery(
                        "select a from Attachment a where a.request = :request order by a.addedAt, a.name, a.id",
                        Attachment.class)
                .setParameter("request", request)
                .getResultList();
    }

    Attachment attachment(UUID id) {
        Attachment found = database.find(Attachment.class, id);
        if (found == null) {
            throw new NotFound("attachment " + id);
        }
        return found;
    }

    StoredFile content(Attachment attachment) {
        return files.file(database, attachment.digest());
    }

    void add(UUID request, NamedFile file, Deed deed) {
        files.keep(database, file.file());
        database.persist(new Attachment(request, file, deed));
    }

    void remove(Attachment attachment) {
        files.release(database, attachment.digest(), () -> database.remove(attachment));
    }
}
