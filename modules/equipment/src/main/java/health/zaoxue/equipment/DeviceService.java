package health.zaoxue.equipment;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The devices of a hospital. A device of another hospital answers as one that does not exist. */
public interface DeviceService {
    /** The device with this tag; {@link health.zaoxue.kernel.NotFound} for unknown and foreign tags alike. */
    DeviceView withTag(String tag);

    /** One device; {@link health.zaoxue.kernel.NotFound} for unknown and foreign ones. */
    DeviceView device(UUID id);

    /** Up to 20 devices in use whose tag, serial number, model or place contains the text; nothing for a blank text. */
    List<DeviceView> search(String text);

    /** Devices of the same category in the same hospital that may be used instead, those of the same department first. */
    Page<DeviceView> substitutes(UUID device);

    /** Devices within reach. Columns: {@code tag}, {@code model}, {@code place}, {@code serial}, {@code state}. */
    Page<DeviceView> devices(Listing listing);

    /** Takes a unit into the register and answers its id. */
    Outcome<UUID> register(RegisterDevice unit);

    /** Ends a device's use for good. */
    Outcome<UUID> retire(UUID device);

    /** The number that the wards of a hospital call, empty where nobody has entered one. */
    Optional<String> engineersTelephone(UUID hospital);

    /** Enters the number that the wards of the caller's hospital call. */
    Outcome<String> beReachedAt(String telephone);
}
