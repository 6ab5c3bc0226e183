package health.zaoxue.equipment.device;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.DeviceView;
import health.zaoxue.equipment.RegisterDevice;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.EquippedHospital;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DeviceIT {
    @Inject
    private DeviceService devices;

    @Inject
    private Acting acting;

    @Inject
    private EquippedHospital here;

    @BeforeEach
    void open() {
        here.open();
    }

    @Test
    @Tag("R-EQP-04")
    void a_unit_is_registered_once_and_a_tag_is_given_once() {
        DeviceView pump = here.pump();
        acting.as(here.engineer, () -> devices.retire(pump.id()).value());

        assertThat(registered("TESTPUMP-A", pump.serialNumber(), null).reasons())
                .extracting(Refusal::code)
                .containsExactly("device.serial.registered");
        assertThat(registered("TESTPUMP-A", "new", pump.tag().printed()).reasons())
                .extracting(Refusal::code)
                .containsExactly("device.tag.taken");
        assertThat(registered("TESTPUMP-A", "new", "AAAAAAA").reasons())
                .extracting(Refusal::code)
                .containsExactly("device.tag.mistyped");
        assertThat(registered("NO-SUCH", "new", null).reasons())
                .extracting(Refusal::code)
                .containsExactly("device.model.unknown");
    }

    @Test
    void a_device_is_found_by_what_people_type() {
        DeviceView pump = here.pump();
        String tag = pump.tag().printed().toLowerCase(Locale.ROOT);

        for (String typed : new String[] {
            tag, tag.substring(0, 3), pump.serialNumber().substring(0, 12), "test PUMP", "测试泵", "ward 3"
        }) {
            assertThat(acting.as(here.nurse, () -> devices.search(typed)))
                    .as(typed)
                    .extracting(DeviceView::id)
                    .containsExactly(pump.id());
        }
        assertThat(acting.as(here.nurse, () -> devices.search(" "))).isEmpty();
        assertThat(acting.as(here.nurse, () -> devices.search("%"))).isEmpty();
    }

    @Test
    void another_device_of_the_same_kind_that_works_is_offered_instead() {
        DeviceView pump = here.pump();
        DeviceView spare = here.pump();
        DeviceView retired = here.pump();
        acting.as(here.engineer, () -> devices.retire(retired.id()).value());

        assertThat(acting.as(here.nurse, () -> devices.substitutes(pump.id())).rows())
                .extracting(DeviceView::id)
                .containsExactly(spare.id());
    }

    @Test
    void the_engineers_telephone_is_shown_once_it_is_entered() {
        assertThat(acting.as(here.nurse, () -> devices.engineersTelephone(here.hospital)))
                .isEmpty();

        assertThat(acting.as(here.engineer, () -> devices.beReachedAt("call me"))
                        .reasons())
                .extracting(Refusal::field)
                .containsExactly("telephone");
        acting.as(here.engineer, () -> devices.beReachedAt("6120").value());
        acting.as(here.engineer, () -> devices.beReachedAt(" 6121 ").value());

        assertThat(acting.as(here.nurse, () -> devices.engineersTelephone(here.hospital)))
                .contains("6121");
    }

    @Test
    void devices_come_in_as_a_table_and_move_by_a_second_one() {
        String first = "hospital,department,model,serial_number,tag,ward,bed,last_check\n" + here.name()
                + ",,TESTLAMP-A,L-" + here.hospital + ",,Ward 1,2,2026-03-12\n";

        here.bringIn("devices", first);
        here.bringIn("devices", first.replace("Ward 1,2,2026-03-12", "Ward 9,,"));

        assertThat(acting.as(
                                here.engineer,
                                () -> devices.devices(new Listing(0, 10, "tag", true, Map.of("model", "lamp"))))
                        .rows())
                .singleElement()
                .satisfies(lamp -> {
                    assertThat(lamp.ward()).isEqualTo("Ward 9");
                    assertThat(lamp.bed()).isNull();
                    assertThat(lamp.lastChecked()).isEqualTo("2026-03-12");
                });
    }

    private Outcome<UUID> registered(String model, String serial, @Nullable String tag) {
        RegisterDevice unit = new RegisterDevice(here.hospital, model, serial, tag, null, null, null, null);
        return acting.as(here.engineer, () -> devices.register(unit));
    }
}
