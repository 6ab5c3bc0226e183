package health.zaoxue.portal.administration.trail;

import health.zaoxue.portal.page.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The acts of the trail in the reader's words. The kind of record stands beside them, so that a word may serve several services. */
@Named("trailActs")
@RequestScoped
public class TrailActs {
    private static final String BUNDLE = "administration";
    private static final String KEYS = "trail.act.";

    @Inject
    private Texts texts;

    /** One act to choose. */
    public record Act(String method, String word) {}

    /** Every act that can be searched for, in the order of the words. */
    public List<Act> getAll() {
        return texts.keys(BUNDLE, KEYS).stream()
                .map(key -> new Act(key.substring(KEYS.length()), texts.get(BUNDLE, key)))
                .sorted(Comparator.comparing(Act::word).thenComparing(Act::method))
                .toList();
    }

    /** The word for what is stored as {@code Service.method}; what has no word stays as it is stored. */
    public String word(String stored) {
        String key = "trail.act." + stored.substring(stored.indexOf('.') + 1);
        return texts.keys(BUNDLE, key).contains(key) ? texts.get(BUNDLE, key) : stored;
    }
}
