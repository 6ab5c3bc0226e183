package health.zaoxue.portal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of what other programs may ask. */
@ApplicationPath("/api")
public class Api extends Application {}
