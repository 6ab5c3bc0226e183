package health.zaoxue.portal.nurse;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.language.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where whoever holds the phone works, and whom they call. */
@Named("ward")
@RequestScoped
public class Ward {
    @Inject
    private CallerContext callers;

    @Inject
    private HospitalService hospitals;

    @Inject
    private DeviceService devices;

    @Inject
    private LanguageChoice language;

    private @Nullable String telephone;

    /** The name of the department, or of the hospital where none is recorded. */
    public String getName() {
        UUID department = callers.current().department();
        UUID hospital = callers.current().hospital();
        if (department != null) {
            return language.of(hospitals.department(department).name());
        }
        return hospital == null ? "" : language.of(hospitals.hospital(hospital).name());
    }

    /** The engineers' telephone, empty where nobody has entered one. */
    public String getTelephone() {
        if (telephone == null) {
            telephone = Optional.ofNullable(callers.current().hospital())
                    .flatMap(devices::engineersTelephone)
                    .orElse("");
        }
        return telephone;
    }

    /** Binds what is kept on the phone to its author: another person on the same phone never sends it. */
    public String getPerson() {
        return callers.current().person().toString();
    }
}
