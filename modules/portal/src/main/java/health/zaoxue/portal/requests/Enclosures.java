package health.zaoxue.portal.requests;

import health.zaoxue.equipment.AttachmentService;
import health.zaoxue.equipment.AttachmentView;
import health.zaoxue.portal.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is enclosed with the request that the page shows. */
@Named("enclosures")
@RequestScoped
public class Enclosures {
    private static final int KILOBYTE = 1000;

    @Inject
    private AttachmentService attachments;

    @Inject
    private RequestFacts facts;

    @Inject
    private Words words;

    private @Nullable List<AttachmentView> list;

    /** In the order in which they came. */
    public List<AttachmentView> getList() {
        if (list == null) {
            list = attachments.attachments(facts.getRequest().id());
        }
        return list;
    }

    /** What the file is and how large, as PDF, 214 kB. */
    public String described(AttachmentView file) {
        int kilobytes = Math.max(1, Math.round((float) file.size() / KILOBYTE));
        return words.of(file.kind()) + ", " + words.with("{0} kB", kilobytes);
    }
}
