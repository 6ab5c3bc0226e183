package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with what a mentor has filled in on the author's device, as far as it can be told without trying the code. */
final class CoSignRule {
    private CoSignRule() {}

    /** R-MEN-230: all of it at once, and of each field the first thing. */
    static List<Refusal> against(Rating rating, CaseDetails details) {
        List<Refusal> reasons = new ArrayList<>(SignOffRule.againstRating(rating, details.role()));
        Set<@Nullable String> said = reasons.stream().map(Refusal::field).collect(Collectors.toSet());
        OwnComment.against(rating, details.learnt()).stream()
                .filter(one -> !said.contains(one.field()))
                .forEach(reasons::add);
        return reasons;
    }
}
