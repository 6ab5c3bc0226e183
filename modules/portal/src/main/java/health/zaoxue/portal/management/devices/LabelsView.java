package health.zaoxue.portal.management.devices;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.DeviceView;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.portal.page.QrCode;
import health.zaoxue.portal.web.PublicSite;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** management/devices/labels: a sheet of labels for A4, or the label of one device. */
@Named("deviceLabels")
@RequestScoped
public class LabelsView {
    /** Three in a row, eight rows: 70 × 37 mm, a size that every stationer sells. */
    private static final int ON_A_SHEET = 24;

    @Inject
    private HttpServletRequest request;

    @Inject
    private DeviceService devices;

    @Inject
    private PublicSite site;

    private List<DeviceView> labels = List.of();
    private int sheet = 1;
    private long total;

    @PostConstruct
    void load() {
        String asked = Objects.requireNonNullElse(request.getParameter("sheet"), "");
        sheet = asked.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(asked) : 1;
        Page<DeviceView> page =
                devices.devices(new Listing((sheet - 1) * ON_A_SHEET, ON_A_SHEET, null, true, Map.of()));
        labels = page.rows();
        total = page.total();
        String tag = Objects.requireNonNullElse(request.getParameter("tag"), "");
        if (!tag.isEmpty()) {
            labels = List.of(devices.withTag(tag));
            total = 1;
        }
    }

    public List<DeviceView> getLabels() {
        return labels;
    }

    public int getSheet() {
        return sheet;
    }

    public long getSheets() {
        return Math.max(1, (total + ON_A_SHEET - 1) / ON_A_SHEET);
    }

    /** The code that leads to the device's report. */
    public QrCode codeOf(DeviceView device) {
        return QrCode.of(site.getUrl() + "/d/" + device.tag());
    }
}
