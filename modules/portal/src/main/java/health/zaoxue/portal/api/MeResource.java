package health.zaoxue.portal.api;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom the token stands for. */
@Path("/me")
@RequestScoped
public class MeResource {
    @Inject
    private CallerContext callers;

    /**
     * A person as other programs see them.
     *
     * @param hospital where they work now, absent for officials and administrators
     */
    public record Me(
            UUID person,
            String name,
            List<String> roles,
            @Nullable UUID hospital) {}

    /** The person behind the token; 403 where the account belongs to nobody in the programme. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Me me() {
        Caller caller = callers.current();
        List<String> roles =
                caller.roles().stream().map(Role::realmName).sorted().toList();
        return new Me(caller.person(), caller.name(), roles, caller.hospital());
    }
}
