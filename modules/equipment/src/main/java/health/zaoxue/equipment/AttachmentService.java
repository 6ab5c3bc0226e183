package health.zaoxue.equipment;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.platform.files.NamedFile;
import java.util.List;
import java.util.UUID;

/** What hospitals enclose with their funding requests: quotations, data sheets, photos. */
public interface AttachmentService {
    /** The most files that one request has. */
    int MOST = 20;

    /**
     * R-EQP-50: encloses files with a request that can still be changed; one that is enclosed already stays as it is. R-PLT-100: what
     * was sent with this key before is not enclosed again, also where it has been taken out since.
     */
    Outcome<RequestState> attach(UUID key, UUID request, List<NamedFile> files);

    /** R-EQP-50: takes a file out of a request that can still be changed. */
    Outcome<RequestState> remove(UUID request, UUID attachment);

    /** What is enclosed with a request of a hospital within reach, in the order in which it came. */
    List<AttachmentView> attachments(UUID request);

    /** R-EQP-51: one enclosure, for whoever sees its request; for everybody else it does not exist. */
    AttachedFile file(UUID attachment);
}
