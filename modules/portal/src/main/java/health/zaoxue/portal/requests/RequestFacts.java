package health.zaoxue.portal.requests;

import health.zaoxue.equipment.ConditionView;
import health.zaoxue.equipment.FundingService;
import health.zaoxue.equipment.RequestAct;
import health.zaoxue.equipment.RequestActView;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.equipment.RequestView;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Translated;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The request that the address names, with its hospital and the people in its history. */
@Named("requestFacts")
@RequestScoped
public class RequestFacts {
    @Inject
    private HttpServletRequest http;

    @Inject
    private FundingService funding;

    @Inject
    private HospitalService hospitals;

    @Inject
    private PersonService people;

    @Inject
    private Today today;

    private @Nullable RequestView request;
    private @Nullable HospitalView hospital;
    private Map<UUID, PersonView> names = Map.of();

    @PostConstruct
    void load() {
        String id = Objects.requireNonNullElse(http.getParameter("id"), "");
        try {
            show(funding.request(UUID.fromString(id)));
        } catch (IllegalArgumentException noId) {
            throw new NotFound("funding request " + id);
        }
    }

    /** The page draws the heights of all hospitals, so the request's own is read with them. */
    private void show(RequestView loaded) {
        request = loaded;
        hospital = hospitals.hospitals().stream()
                .filter(one -> one.id().equals(loaded.hospital()))
                .findFirst()
                .orElseThrow(() -> new NotFound("hospital " + loaded.hospital()));
        names = people.people(loaded.acts().stream()
                .flatMap(act -> Stream.of(act.actor(), Objects.requireNonNullElse(act.lender(), act.actor())))
                .collect(Collectors.toSet()));
    }

    /** The request as it is now. */
    public RequestView getRequest() {
        return Objects.requireNonNull(request);
    }

    public HospitalView getHospital() {
        return Objects.requireNonNull(hospital);
    }

    /** The name of somebody in the history; nothing for people who are not known any more. */
    public @Nullable Translated nameOf(@Nullable UUID person) {
        PersonView known = person == null ? null : names.get(person);
        return known == null ? null : known.name();
    }

    /** Title or position of somebody in the history. */
    public String titleOf(UUID person) {
        PersonView known = names.get(person);
        return known == null ? "" : known.title();
    }

    /** What happened, newest first. */
    public List<RequestActView> getHistory() {
        List<RequestActView> newestFirst = new ArrayList<>(getRequest().acts());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** The way of the request through people, in the round that it is in. */
    public List<ChainLink> getChain() {
        return ApprovalChain.of(getRequest());
    }

    /** Who asked: whoever sent it last, or prepared it. */
    public RequestActView getAsked() {
        return last(RequestAct.SUBMITTED) == null
                ? getRequest().acts().get(0)
                : Objects.requireNonNull(last(RequestAct.SUBMITTED));
    }

    /** The last thing that happened. */
    public RequestActView getLastAct() {
        List<RequestActView> acts = getRequest().acts();
        return acts.get(acts.size() - 1);
    }

    /** Whole days since the request came to where it stands. */
    public long getDaysWaiting() {
        return today.daysSince(getRequest().waitingSince());
    }

    public boolean isUnderReview() {
        return getRequest().state() == RequestState.UNDER_REVIEW;
    }

    public boolean isApproved() {
        return getRequest().state() == RequestState.APPROVED;
    }

    /** Approved, with a condition that is not met yet. */
    public boolean isConditional() {
        return isApproved() && !getOpenConditions().isEmpty();
    }

    /** The conditions that are not met yet. */
    public List<ConditionView> getOpenConditions() {
        return getRequest().conditions().stream()
                .filter(condition -> !condition.met())
                .toList();
    }

    private @Nullable RequestActView last(RequestAct kind) {
        return getHistory().stream()
                .filter(act -> act.act() == kind)
                .findFirst()
                .orElse(null);
    }
}
