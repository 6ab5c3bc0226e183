package health.zaoxue.portal.nurse;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.DeviceTag;
import health.zaoxue.equipment.DeviceView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** nurse/find: the device by its number, or by its name and place. */
@Named("nurseFind")
@RequestScoped
public class FindView {
    private static final int LONGEST = 60;

    @Inject
    private HttpServletRequest request;

    @Inject
    private DeviceService devices;

    private String typed = "";
    private List<DeviceView> found = List.of();

    @PostConstruct
    void load() {
        String asked = request.getParameter("q");
        typed = asked == null
                ? ""
                : asked.strip().substring(0, Math.min(LONGEST, asked.strip().length()));
        found = devices.search(typed);
    }

    public String getTyped() {
        return typed;
    }

    public List<DeviceView> getFound() {
        return found;
    }

    public boolean isNothingFound() {
        return !typed.isEmpty() && found.isEmpty();
    }

    /** Whether what was typed is as long as a number without being one: somebody mistook a character. */
    public boolean isMistyped() {
        return isNothingFound()
                && typed.replaceAll("[\\s-]", "").length() == DeviceTag.LENGTH
                && DeviceTag.typed(typed).isEmpty();
    }
}
