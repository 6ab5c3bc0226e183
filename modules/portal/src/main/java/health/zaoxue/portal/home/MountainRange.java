package health.zaoxue.portal.home;

import health.zaoxue.identity.HospitalView;
import health.zaoxue.kernel.Translated;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The hospitals from the lowest to the highest as points on a ridge, and the strata of ground beneath it. */
final class MountainRange {
    private static final int LEFT = 78;
    private static final int RIGHT = 925;
    private static final int LOWEST_GROUND = 411;
    private static final int LOWEST_METRES = 2990;
    private static final double UNITS_PER_METRE = 0.1344;
    private static final int STRATUM = 52;
    private static final String REGION = "Tibet Autonomous Region";

    private final List<Peak> peaks;

    MountainRange(List<HospitalView> hospitals) {
        List<HospitalView> sorted = hospitals.stream()
                .sorted(Comparator.comparing(HospitalView::altitude)
                        .thenComparing(hospital -> namesItsPrefecture(hospital) ? 1 : 0)
                        .thenComparing(HospitalView::id))
                .toList();
        peaks = IntStream.range(0, sorted.size())
                .mapToObj(place -> peak(sorted.get(place), across(place, sorted.size())))
                .toList();
    }

    List<Peak> peaks() {
        return peaks;
    }

    /** The outline of one stratum, 0 for the ridge itself; the same hospitals always give the same hills. */
    String stratum(int depth) {
        StringBuilder path = new StringBuilder();
        int x = -20;
        int y = ground(0, depth) + 19;
        path.append("M").append(x).append(' ').append(y);
        for (int place = 0; place <= peaks.size(); place++) {
            boolean end = place == peaks.size();
            int nextX = end ? 1020 : peaks.get(place).x();
            int nextY = end ? y - 11 : ground(place, depth);
            int middle = (x + nextX) / 2;
            path.append(String.format(Locale.ROOT, "C%d %d %d %d %d %d", middle, y, middle, nextY, nextX, nextY));
            x = nextX;
            y = nextY;
        }
        return path.append("V470H-20Z").toString();
    }

    private int ground(int place, int depth) {
        double wave = depth == 0 ? 0 : 15 * Math.sin(1.7 * place + 2.3 * depth);
        return (int) Math.round(peaks.get(place).y() + depth * STRATUM + wave);
    }

    private static Peak peak(HospitalView hospital, int x) {
        long rise = Math.round((hospital.altitude().metres() - LOWEST_METRES) * UNITS_PER_METRE);
        int y = (int) Math.max(130, Math.min(440, LOWEST_GROUND - rise));
        return new Peak(label(hospital), hospital.altitude(), x, y);
    }

    /** The prefecture where the hospital bears its name, nothing for the hospital of the whole region, else its own name. */
    private static @Nullable Translated label(HospitalView hospital) {
        if (namesItsPrefecture(hospital)) {
            return hospital.prefecture();
        }
        return hospital.name().en().startsWith(REGION) ? null : hospital.name();
    }

    private static boolean namesItsPrefecture(HospitalView hospital) {
        return hospital.name().en().startsWith(hospital.prefecture().en());
    }

    private static int across(int place, int count) {
        return count == 1 ? (LEFT + RIGHT) / 2 : LEFT + (RIGHT - LEFT) * place / (count - 1);
    }
}
