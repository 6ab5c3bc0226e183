package health.zaoxue.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.identity.HospitalView;
import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Translated;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MountainRangeTest {
    private static HospitalView hospital(String name, String prefecture, int metres) {
        return new HospitalView(
                UUID.randomUUID(),
                Translated.of(name, null),
                Translated.of(prefecture, null),
                new Altitude(metres),
                Translated.of("Beijing", null),
                UUID.randomUUID());
    }

    @Test
    void the_hospitals_stand_from_the_lowest_to_the_highest() {
        MountainRange range = new MountainRange(List.of(
                hospital("Nagqu People's Hospital", "Nagqu", 4500),
                hospital("Nyingchi People's Hospital", "Nyingchi", 2990)));

        assertThat(range.peaks()).extracting(Peak::x).containsExactly(78, 925);
        assertThat(range.peaks()).extracting(Peak::y).containsExactly(411, 208);
    }

    @Test
    void the_hospital_of_the_region_is_not_called_by_the_prefecture_it_stands_in() {
        MountainRange range = new MountainRange(List.of(
                hospital("Lhasa People's Hospital", "Lhasa", 3650),
                hospital("Tibet Autonomous Region People's Hospital", "Lhasa", 3650)));

        assertThat(range.peaks().get(0).name()).isNull();
        assertThat(range.peaks().get(1).name()).isEqualTo(Translated.of("Lhasa", null));
    }

    @Test
    void a_hospital_that_bears_another_name_than_its_prefecture_is_called_by_its_own() {
        MountainRange range = new MountainRange(List.of(hospital("Damxung County Hospital", "Lhasa", 4200)));

        assertThat(range.peaks().get(0).name()).isEqualTo(Translated.of("Damxung County Hospital", null));
    }

    @Test
    void one_hospital_stands_in_the_middle_and_none_draws_nothing_above_the_ground() {
        assertThat(new MountainRange(List.of(hospital("Ngari Hospital", "Ngari", 6000))).peaks())
                .singleElement()
                .satisfies(peak -> assertThat(peak.y()).isEqualTo(130));
        assertThat(new MountainRange(List.of()).peaks()).isEmpty();
    }

    @Test
    void the_same_hospitals_give_the_same_hills() {
        List<HospitalView> hospitals = List.of(hospital("Chamdo Hospital", "Chamdo", 3240));

        assertThat(new MountainRange(hospitals).stratum(3))
                .isEqualTo(new MountainRange(hospitals).stratum(3))
                .startsWith("M-20 ")
                .endsWith("V470H-20Z");
    }
}
