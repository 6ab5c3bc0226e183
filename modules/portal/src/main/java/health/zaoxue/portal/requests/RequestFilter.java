package health.zaoxue.portal.requests;

import health.zaoxue.kernel.Listing;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What somebody looks for in a list of requests. */
public class RequestFilter implements Serializable {
    private static final long serialVersionUID = 1L;

    private String text = "";
    private String state = "";
    private String category = "";
    private String hospital = "";

    /** The part of the list that matches. */
    public Listing applied(Listing listing) {
        Map<String, String> filters =
                new HashMap<>(Map.of("text", text, "state", state, "category", category, "hospital", hospital));
        filters.values().removeIf(String::isBlank);
        return listing.narrowed(filters);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category == null ? "" : category;
    }

    public String getHospital() {
        return hospital;
    }

    public void setHospital(String hospital) {
        this.hospital = hospital == null ? "" : hospital;
    }
}
