package health.zaoxue.portal.management.home;

import health.zaoxue.capacity.GapService;
import health.zaoxue.equipment.FundingService;
import health.zaoxue.equipment.IssueService;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.portal.home.Me;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** management/index: what waits for the person, composed by their roles. */
@Named("managementHome")
@RequestScoped
public class HomeView {
    @Inject
    private Me me;

    @Inject
    private IssueService issues;

    @Inject
    private GapService gaps;

    @Inject
    private CertificationService certifications;

    @Inject
    private FundingService funding;

    private final List<Waiting> waiting = new ArrayList<>();

    /**
     * A list with something in it for this person.
     *
     * @param key of its texts
     */
    public record Waiting(String key, long number, String address) implements Serializable {}

    @PostConstruct
    void load() {
        boolean head = me.is("DEPARTMENT_HEAD") || me.is("HOSPITAL_HEAD");
        if (head || me.is("BIOMEDICAL_ENGINEER")) {
            add("issues-open", count(issues::queue, "OPEN"), "/management/issues/index.xhtml");
        }
        if (me.is("HOSPITAL_HEAD")) {
            add("requests-endorse", count(funding::requests, "SUBMITTED"), "/management/requests/index.xhtml");
        }
        if (head) {
            add("requests-returned", count(funding::requests, "RETURNED"), "/management/requests/index.xhtml");
            add("gaps-unplanned", count(asked -> gaps.gaps(null, asked), "IDENTIFIED"), "/management/gaps/index.xhtml");
        }
        if (me.is("CREDENTIALING")) {
            add("candidates", certifications.candidates().size(), "/management/certifications/applications.xhtml");
        }
    }

    public List<Waiting> getWaiting() {
        return List.copyOf(waiting);
    }

    private void add(String key, long number, String address) {
        if (number > 0) {
            waiting.add(new Waiting(key, number, address));
        }
    }

    private static long count(Function<Listing, ? extends Page<?>> list, String state) {
        return list.apply(new Listing(0, 1, null, true, Map.of("state", state))).total();
    }
}
