package health.zaoxue.equipment.device;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.DeviceState;
import health.zaoxue.equipment.DeviceTag;
import health.zaoxue.equipment.DeviceView;
import health.zaoxue.equipment.RegisterDevice;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class DeviceRegister implements DeviceService {
    private static final int MOST_FOUND = 20;
    private static final int MOST_SUBSTITUTES = 3;
    private static final Pattern TELEPHONE = Pattern.compile("[0-9+][0-9 -]{2,19}");

    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    @Inject
    private Devices devices;

    @Inject
    private Registration registration;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    @Override
    @Permitted(toAnyCaller = true)
    public DeviceView withTag(String tag) {
        return reached(DeviceTag.typed(tag).flatMap(devices::withTag), tag);
    }

    @Override
    @Permitted(toAnyCaller = true)
    public DeviceView device(UUID id) {
        return reached(devices.one(id), id);
    }

    @Override
    @Permitted(toAnyCaller = true)
    public List<DeviceView> search(String text) {
        UUID hospital = callers.current().hospital();
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || hospital == null ? List.of() : devices.containing(wanted, hospital, MOST_FOUND);
    }

    @Override
    @Permitted(toAnyCaller = true)
    public Page<DeviceView> substitutes(UUID device) {
        return devices.substitutesFor(device(device), MOST_SUBSTITUTES);
    }

    @Override
    @Permitted({Role.BIOMEDICAL_ENGINEER, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Page<DeviceView> devices(Listing listing) {
        return devices.page(listing, callers.current().area());
    }

    @Override
    @Permitted({Role.BIOMEDICAL_ENGINEER, Role.SYSTEM_ADMIN})
    public Outcome<UUID> register(RegisterDevice unit) {
        if (!callers.current().reaches(unit.hospital())) {
            throw new NotFound("hospital " + unit.hospital());
        }
        return registration.register(unit);
    }

    @Override
    @Permitted(Role.BIOMEDICAL_ENGINEER)
    public Outcome<UUID> retire(UUID device) {
        device(device);
        Device unit = database.find(Device.class, device, LockModeType.PESSIMISTIC_WRITE);
        if (unit.state() == DeviceState.RETIRED) {
            return Outcome.refused(Refusal.of("device.already-retired"));
        }
        unit.retire();
        return Outcome.done(device);
    }

    @Override
    @Permitted(toAnyCaller = true)
    public Optional<String> engineersTelephone(UUID hospital) {
        if (!callers.current().reaches(hospital)) {
            throw new NotFound("hospital " + hospital);
        }
        return Optional.ofNullable(database.find(EngineerDesk.class, hospital)).map(EngineerDesk::telephone);
    }

    @Override
    @Permitted(Role.BIOMEDICAL_ENGINEER)
    public Outcome<String> beReachedAt(String telephone) {
        String number = telephone.strip();
        if (!TELEPHONE.matcher(number).matches()) {
            return Outcome.refused(Refusal.at("telephone", "device.telephone"));
        }
        Caller caller = callers.current();
        UUID hospital = Objects.requireNonNull(caller.hospital(), "an engineer works at a hospital");
        @Nullable EngineerDesk desk = database.find(EngineerDesk.class, hospital);
        if (desk == null) {
            database.persist(new EngineerDesk(hospital, number, caller.person(), clock.instant()));
        } else {
            desk.moveTo(number, caller.person(), clock.instant());
        }
        return Outcome.done(number);
    }

    private DeviceView reached(Optional<DeviceView> found, Object wanted) {
        return found.filter(device -> callers.current().reaches(device.hospital()))
                .orElseThrow(() -> new NotFound("device " + wanted));
    }
}
