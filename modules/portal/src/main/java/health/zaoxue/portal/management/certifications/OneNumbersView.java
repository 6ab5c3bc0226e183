package health.zaoxue.portal.management.certifications;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.TechniqueNumbers;
import health.zaoxue.mentorship.TechniqueNumbersService;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** management/certifications/technique: the numbers of a technique, and the hospital's word on them. */
@Named("techniqueNumbers")
@ViewScoped
public class OneNumbersView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TechniqueNumbersService service;

    @Inject
    private Address address;

    @Inject
    private Answers answers;

    private @Nullable TechniqueNumbers shown;
    private @Nullable OwnNumbersForm form;
    private FormStamp stamp = new FormStamp();

    @PostConstruct
    void load() {
        TechniqueNumbers read = service.numbers(address.id("id"));
        shown = read;
        form = new OwnNumbersForm(read);
        stamp = new FormStamp(read.technique().version());
    }

    /** They hold here as they stand in the catalogue. */
    public @Nullable String confirm() {
        return after(service.confirmNumbers(stamp.key(), technique(), stamp.version()), "numbers.done");
    }

    /** The hospital asks for more. */
    public @Nullable String askForMore() {
        List<Refusal> unreadable = getForm().unreadable();
        unreadable.forEach(answers::refuse);
        return unreadable.isEmpty()
                ? after(service.askForMore(getForm().asked(technique())), "numbers.own.done")
                : null;
    }

    private @Nullable String after(Outcome<UUID> outcome, String sentence) {
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect("management", sentence);
        return "/management/certifications/technique.xhtml?faces-redirect=true&id=" + technique();
    }

    private UUID technique() {
        return getShown().technique().id();
    }

    /** Whether the numbers of the catalogue hold here by the hospital's own word. */
    public boolean isAsCatalogue() {
        return getShown().technique().confirmation() != null
                && !Objects.requireNonNull(getShown().technique().confirmation())
                        .own();
    }

    public TechniqueNumbers getShown() {
        return Objects.requireNonNull(shown, "load comes first");
    }

    public OwnNumbersForm getForm() {
        return Objects.requireNonNull(form, "load comes first");
    }

    public FormStamp getStamp() {
        return stamp;
    }
}
