package health.zaoxue.mentorship.certification;

import health.zaoxue.mentorship.SignedCase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who passed the technique on. */
final class Lineage {
    private Lineage() {}

    /** R-MEN-18: the deciding mentor signed off most of the cases; between equals, whoever signed off the latest case. */
    static UUID decidingMentor(List<SignedCase> cases) {
        Map<UUID, List<SignedCase>> byMentor = cases.stream().collect(Collectors.groupingBy(SignedCase::mentor));
        return byMentor.entrySet().stream()
                .max(Comparator.<Map.Entry<UUID, List<SignedCase>>>comparingInt(
                                each -> each.getValue().size())
                        .thenComparing(each -> latest(each.getValue()), SignedCase.IN_ORDER))
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new IllegalArgumentException("no case, no mentor"));
    }

    /** R-MEN-18: aid staff are generation 0; whoever learnt from generation g is generation g + 1. */
    static int generationAfter(int generationOfMentor) {
        return generationOfMentor + 1;
    }

    private static SignedCase latest(List<SignedCase> cases) {
        return cases.stream().max(SignedCase.IN_ORDER).orElseThrow();
    }
}
