package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.Rating;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether a comment on the apprentice's device is the assessor's. */
final class OwnComment {
    static final int SHORTEST = 20;
    private static final int WORTH_OF_IDEOGRAPH = 2;
    private static final int TELLING = 10;

    private OwnComment() {}

    /**
     * R-MEN-147: what went well and what to do next time are said in words of the assessor's own: each as long as twenty letters, of which
     * a Chinese one counts as two, not the same twice, and neither what the author wrote nor any of it.
     *
     * @param learnt what the author wrote
     */
    static List<Refusal> against(Rating rating, String learnt) {
        List<Refusal> reasons = new ArrayList<>();
        against("wentWell", rating.wentWell(), learnt, reasons);
        against("nextTime", rating.nextTime(), learnt, reasons);
        if (reasons.isEmpty() && bare(rating.wentWell()).equals(bare(rating.nextTime()))) {
            reasons.add(Refusal.at("nextTime", "co-sign.said-twice"));
        }
        return reasons;
    }

    private static void against(String field, String said, String learnt, List<Refusal> reasons) {
        if (length(said) < SHORTEST) {
            reasons.add(Refusal.at(field, "co-sign.too-short", SHORTEST));
        } else if (isOf(bare(said), bare(learnt))) {
            reasons.add(Refusal.at(field, "co-sign.authors-words"));
        }
    }

    private static boolean isOf(String said, String learnt) {
        return learnt.length() >= TELLING && (said.contains(learnt) || learnt.contains(said));
    }

    private static int length(String said) {
        return bare(said)
                .codePoints()
                .map(point -> Character.isIdeographic(point) ? WORTH_OF_IDEOGRAPH : 1)
                .sum();
    }

    private static String bare(String said) {
        return Normalizer.normalize(said, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]", "");
    }
}
