package health.zaoxue.platform;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Work that nobody asked for at this moment: what the house itself does in a thread of its own, under its own name. */
@ApplicationScoped
public class HouseWork {
    /** Under which the trail knows the house. */
    public static final UUID PERSON = new UUID(0, 2);

    @Inject
    private CallerContext callers;

    /** Runs the work as if in a request of a caller with these roles; for threads that serve no request. */
    @ActivateRequestContext
    public void run(Set<Role> roles, Runnable work) {
        callers.enter(house(roles));
        work.run();
    }

    /** The same, for work that has a result. */
    @ActivateRequestContext
    public <T> T call(Set<Role> roles, Supplier<T> work) {
        callers.enter(house(roles));
        return work.get();
    }

    private static Caller house(Set<Role> roles) {
        return new Caller(PERSON, "Zaoxue", roles, new Area.Region(), null, null);
    }
}
