package health.zaoxue.platform;

import jakarta.enterprise.context.RequestScoped;

/** Where the running request comes from. What runs without a request, such as the demonstration, comes from nowhere. */
@RequestScoped
public class CallOrigin {
    private String address = "";
    private String correlation = "";

    /** Called once a request, before anything else asks for it. */
    public void enter(String callerAddress, String requestCorrelation) {
        address = callerAddress;
        correlation = requestCorrelation;
    }

    /** The network address that the request came from. */
    public String address() {
        return address;
    }

    /** The id under which logs, error pages and the trail know the request. */
    public String correlation() {
        return correlation;
    }
}
