package health.zaoxue.equipment.issue;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.platform.files.FileService;
import health.zaoxue.platform.files.Picture;
import health.zaoxue.platform.files.StoredFile;
import health.zaoxue.platform.files.Upload;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The photos of reports. */
@Dependent
class IssuePhotos {
    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    @Inject
    private FileService files;

    /** Keeps the clean picture and answers its digest. */
    Outcome<String> keep(Upload upload) {
        return Picture.from(upload).map(picture -> files.keep(database, picture));
    }

    StoredFile of(String digest) {
        return files.file(database, digest);
    }
}
