package health.zaoxue.portal.requests;

import health.zaoxue.capacity.GapDetail;
import health.zaoxue.capacity.GapService;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.Stage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The technology gap that the request helps to fill. */
@Named("linkedGap")
@RequestScoped
public class LinkedGap {
    private static final int MOST = 6;

    @Inject
    private RequestFacts facts;

    @Inject
    private GapService gaps;

    @Inject
    private LadderService ladders;

    @Inject
    private PersonService people;

    private @Nullable GapDetail gap;
    private List<Ready> ready = List.of();

    /**
     * Somebody at the hospital who has come some way in the technique.
     *
     * @param name of the person
     * @param stage that the person works at
     * @param step its digit
     */
    public record Ready(Translated name, Stage stage, int step) {}

    @PostConstruct
    void load() {
        UUID linked = facts.getRequest().content().gap();
        if (linked != null) {
            GapDetail detail = gaps.detail(linked);
            gap = detail;
            ready = ready(
                    ladders.atHospital(detail.gap().hospital(), detail.gap().technique()));
        }
    }

    private List<Ready> ready(List<Ladder> climbed) {
        Map<UUID, PersonView> names =
                people.people(climbed.stream().map(Ladder::person).toList());
        List<Ready> those = new ArrayList<>();
        for (Ladder ladder : climbed) {
            PersonView person = names.get(ladder.person());
            Stage stage = ladder.stage();
            if (person != null && person.local() && stage != null && those.size() < MOST) {
                those.add(new Ready(person.name(), stage, stage.step()));
            }
        }
        return those;
    }

    public List<Ready> getReady() {
        return ready;
    }

    public boolean isLinked() {
        return gap != null;
    }

    public GapDetail getDetail() {
        return Objects.requireNonNull(gap);
    }
}
