package health.zaoxue.portal.gaps;

import health.zaoxue.kernel.Listing;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in a list of gaps. */
public class GapFilter implements Serializable {
    private static final long serialVersionUID = 1L;

    private String technique = "";
    private String state = "";
    private String hospital = "";

    /** The part of the list that matches. */
    public Listing applied(Listing listing) {
        Map<String, String> filters =
                new HashMap<>(Map.of("technique", technique, "state", state, "hospital", hospital));
        filters.values().removeIf(String::isBlank);
        return listing.narrowed(filters);
    }

    public String getTechnique() {
        return technique;
    }

    public void setTechnique(@Nullable String technique) {
        this.technique = technique == null ? "" : technique;
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state == null ? "" : state;
    }

    public String getHospital() {
        return hospital;
    }

    public void setHospital(@Nullable String hospital) {
        this.hospital = hospital == null ? "" : hospital;
    }
}
