package health.zaoxue.portal.management.devices;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.DeviceView;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.ListModel;
import health.zaoxue.portal.page.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** management/devices/index: every unit of the hospital, and the number that its wards call. */
@Named("deviceRegister")
@ViewScoped
public class DevicesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DeviceService devices;

    @Inject
    private CallerContext callers;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    private String telephone = "";
    private final ListModel<DeviceView> rows = new ListModel<>(listing -> devices.devices(listing));

    @PostConstruct
    void load() {
        telephone = Optional.ofNullable(callers.current().hospital())
                .flatMap(devices::engineersTelephone)
                .orElse("");
    }

    public void saveTelephone() {
        if (answers.accepted(devices.beReachedAt(telephone))) {
            answers.done(texts.get("common", "answer.saved"));
        }
    }

    public ListModel<DeviceView> getRows() {
        return rows;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(@Nullable String typed) {
        telephone = Objects.requireNonNullElse(typed, "");
    }
}
