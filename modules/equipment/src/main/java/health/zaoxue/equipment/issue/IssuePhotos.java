package health.zaoxue.equipment.issue;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.platform.CallerContext;
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

    @Inject
    private CallerContext callers;

    /** Keeps the clean picture and answers its digest. */
    Outcome<String> keep(Upload upload) {
        return Picture.from(upload).map(picture -> files.keep(database, picture));
    }

    /** Photos stay within the hospital: the commission counts its problems and looks at none. */
    StoredFile of(String digest) {
        if (!(callers.current().area() instanceof Area.Hospital)) {
            throw new NotFound("photo " + digest);
        }
        return files.file(database, digest);
    }
}
