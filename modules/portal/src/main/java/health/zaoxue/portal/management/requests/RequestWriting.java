package health.zaoxue.portal.management.requests;

import health.zaoxue.equipment.AttachmentService;
import health.zaoxue.equipment.AttachmentView;
import health.zaoxue.equipment.FundingService;
import health.zaoxue.equipment.RequestDraft;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.equipment.RequestStep;
import health.zaoxue.equipment.RequestView;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.platform.files.NamedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Keeps what a hospital writes together with what it encloses. */
@ApplicationScoped
public class RequestWriting {
    @Inject
    private FundingService funding;

    @Inject
    private AttachmentService attachments;

    /** The request as it was written before. */
    public RequestView before(UUID request) {
        return funding.request(request);
    }

    /** What is enclosed already. */
    public List<AttachmentView> enclosed(UUID request) {
        return attachments.attachments(request);
    }

    /** Begins a request; answers its id. */
    public Outcome<UUID> begin(UUID key, RequestDraft draft, List<NamedFile> files) {
        Outcome<UUID> begun = funding.prepare(key, draft);
        return begun.isDone() ? enclose(key, begun.value(), files) : begun;
    }

    /** Changes a request; answers its id. */
    public Outcome<UUID> change(RequestStep step, RequestDraft draft, List<NamedFile> files) {
        Outcome<UUID> changed = funding.edit(step, draft).map(state -> step.request());
        return changed.isDone() ? enclose(step.key(), step.request(), files) : changed;
    }

    /** Takes a file out again. */
    public Outcome<RequestState> takeOut(UUID request, UUID attachment) {
        return attachments.remove(request, attachment);
    }

    private Outcome<UUID> enclose(UUID key, UUID request, List<NamedFile> files) {
        return files.isEmpty()
                ? Outcome.done(request)
                : attachments.attach(key, request, files).map(state -> request);
    }
}
