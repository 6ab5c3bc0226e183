package health.zaoxue.portal.physician;

import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.mentorship.PairingService;
import health.zaoxue.mentorship.PairingView;
import health.zaoxue.platform.CallerContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who the reader is, where, who taught them and whom they teach. */
@Named("myLineage")
@RequestScoped
public class LineageView {
    private static final int SHOWN = 3;
    private static final double HEIGHT = 18;

    @Inject
    private PairingService pairings;

    @Inject
    private PersonService people;

    @Inject
    private HospitalService hospitals;

    @Inject
    private CallerContext callers;

    private @Nullable PersonView person;
    private @Nullable HospitalView hospital;
    private List<PairingView> masters = List.of();
    private List<PairingView> juniors = List.of();

    @PostConstruct
    void load() {
        UUID workplace = callers.current().hospital();
        person = people.person(callers.current().person());
        hospital = workplace == null ? null : hospitals.hospital(workplace);
        masters = once(pairings.myMentors(), PairingView::mentor);
        juniors = once(pairings.myApprentices(), PairingView::apprentice);
    }

    private static List<PairingView> once(List<PairingView> all, Function<PairingView, UUID> who) {
        Map<UUID, PairingView> first = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(pairing -> pairing.period().from()))
                .forEach(pairing -> first.putIfAbsent(who.apply(pairing), pairing));
        List<PairingView> distinct = List.copyOf(first.values());
        return distinct.subList(Math.max(0, distinct.size() - SHOWN), distinct.size());
    }

    /** Where a mark of a column of so many stands, in the drawing's own units. */
    public double at(int index, int number) {
        return 31 + (index - (number - 1) / 2.0) * HEIGHT;
    }

    public @Nullable PersonView getPerson() {
        return person;
    }

    public @Nullable HospitalView getHospital() {
        return hospital;
    }

    public List<PairingView> getMasters() {
        return masters;
    }

    public List<PairingView> getJuniors() {
        return juniors;
    }
}
