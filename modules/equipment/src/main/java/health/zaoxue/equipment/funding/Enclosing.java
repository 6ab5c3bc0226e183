package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.AttachedFile;
import health.zaoxue.equipment.AttachmentService;
import health.zaoxue.equipment.AttachmentView;
import health.zaoxue.equipment.RequestAct;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.files.NamedFile;
import health.zaoxue.platform.receipts.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
@Transactional
class Enclosing implements AttachmentService {
    @Inject
    private FundingRequests requests;

    @Inject
    private Attachments attachments;

    @Inject
    private Deeds deeds;

    @Override
    @Permitted(Role.DEPARTMENT_HEAD)
    public Outcome<RequestState> attach(UUID key, UUID id, List<NamedFile> files) {
        Stream<String> digests = files.stream().map(file -> file.file().digest());
        List<String> content =
                Stream.concat(Stream.of(id.toString()), digests.sorted()).toList();
        return requests.once(
                        new Submission(ofFiles(key), "funding.attach", content),
                        () -> attached(id, files).map(RequestState::name))
                .map(RequestState::valueOf);
    }

    private Outcome<RequestState> attached(UUID id, List<NamedFile> files) {
        FundingRequest request = requests.lockedOfOwnHospital(id);
        List<NamedFile> further = notYetEnclosed(id, files);
        if (attachments.of(id).size() + further.size() > MOST) {
            return Outcome.refused(Refusal.at("files", "request.files", MOST));
        }
        Outcome<RequestState> outcome = Outcome.done(request.state());
        for (NamedFile file : further) {
            Deed deed = deeds.of(UUID.randomUUID(), file.name().text());
            outcome = request.enclose(RequestAct.FILE_ADDED, deed);
            if (!outcome.isDone()) {
                return outcome;
            }
            attachments.add(id, file, deed);
        }
        return outcome;
    }

    @Override
    @Permitted(Role.DEPARTMENT_HEAD)
    public Outcome<RequestState> remove(UUID id, UUID attachment) {
        FundingRequest request = requests.lockedOfOwnHospital(id);
        Attachment enclosed = attachments.attachment(attachment);
        if (!enclosed.request().equals(id)) {
            throw new NotFound("attachment " + attachment);
        }
        Outcome<RequestState> outcome =
                request.enclose(RequestAct.FILE_REMOVED, deeds.of(UUID.randomUUID(), enclosed.name()));
        if (outcome.isDone()) {
            attachments.remove(enclosed);
        }
        return outcome;
    }

    @Override
    @Permitted({Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD, Role.COMMISSION_OFFICIAL})
    public List<AttachmentView> attachments(UUID request) {
        return attachments.of(requests.request(request).id()).stream()
                .map(Attachment::view)
                .toList();
    }

    @Override
    @Permitted({Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD, Role.COMMISSION_OFFICIAL})
    public AttachedFile file(UUID id) {
        Attachment attachment = attachments.attachment(id);
        requests.request(attachment.request());
        return new AttachedFile(attachment.name(), attachments.content(attachment));
    }

    /** The form that brings files may bring a new request as well, which has the form's own key. */
    private static UUID ofFiles(UUID key) {
        return UUID.nameUUIDFromBytes(("files of " + key).getBytes(StandardCharsets.US_ASCII));
    }

    /** In the order of their digests, so that two who enclose the same files never wait for each other. */
    private List<NamedFile> notYetEnclosed(UUID request, List<NamedFile> files) {
        Set<String> enclosed =
                attachments.of(request).stream().map(Attachment::digest).collect(Collectors.toCollection(HashSet::new));
        return files.stream()
                .filter(file -> enclosed.add(file.file().digest()))
                .sorted(Comparator.comparing(file -> file.file().digest()))
                .toList();
    }
}
