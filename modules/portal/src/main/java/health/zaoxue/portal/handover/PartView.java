package health.zaoxue.portal.handover;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.mentorship.HandoverEntry;
import health.zaoxue.mentorship.HandoverFile;
import health.zaoxue.mentorship.HandoverService;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Answers;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** aid/handover/part: what the mentor writes about one part of the file; without a name, about the next that is not written. */
@Named("handoverPart")
@ViewScoped
public class PartView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HandoverService service;

    @Inject
    private Address address;

    @Inject
    private Answers answers;

    private @Nullable HandoverFile file;
    private @Nullable HandoverEntry entry;
    private NoteForm form = new NoteForm();

    @PostConstruct
    void load() {
        HandoverFile read = service.mine(address.id("id"));
        String of = address.text("of");
        HandoverEntry found = read.entries().stream()
                .filter(one ->
                        of.isEmpty() ? !one.isWritten() : NoteForm.key(one).equals(of))
                .findFirst()
                .or(() -> read.entries().stream().findFirst().filter(any -> of.isEmpty()))
                .orElseThrow(() -> new NotFound("part " + of));
        file = read;
        entry = found;
        form = NoteForm.of(found);
    }

    /** Keeps what is written, and goes on with the next part. */
    public @Nullable String write() {
        HandoverFile read = getFile();
        if (!answers.accepted(service.describe(form.note(read.handover().id(), getEntry())))) {
            return null;
        }
        answers.doneThenRedirect("handover", "written");
        String next =
                read.entries().stream().allMatch(one -> one.isWritten() || one.equals(getEntry())) ? "one" : "part";
        return "/aid/handover/" + next + ".xhtml?faces-redirect=true&id="
                + read.handover().id();
    }

    public HandoverFile getFile() {
        return Objects.requireNonNull(file, "load comes first");
    }

    public HandoverEntry getEntry() {
        return Objects.requireNonNull(entry, "load comes first");
    }

    public NoteForm getForm() {
        return form;
    }
}
