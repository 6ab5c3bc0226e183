package health.zaoxue.portal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The root of what other programs may ask: exactly the resources listed here, whatever else lies in the libraries. */
@ApplicationPath("/api")
public class Api extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(MeResource.class, AuthorisationsResource.class, FailureMapper.class);
    }

    /** Nothing is generated that describes the resources to strangers. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
