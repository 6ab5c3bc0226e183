package health.zaoxue.platform.permission;

import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.boundary.CurrentAct;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.Arrays;

/** R-PLT-01: nobody passes without a statement that lets them; runs before the transaction is opened. */
@Permitted
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class PermissionCheck implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CallerContext callers;

    @Inject
    private CurrentAct act;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Permitted statement = call.getMethod().getAnnotation(Permitted.class);
        if (statement == null || !allows(statement)) {
            throw new NotPermitted(call.getMethod().toString());
        }
        act.enter(call.getMethod());
        try {
            return call.proceed();
        } finally {
            act.leave();
        }
    }

    private boolean allows(Permitted statement) {
        if (statement.toThePublic()) {
            return true;
        }
        return callers.known()
                .filter(caller -> statement.toAnyCaller()
                        || statement.toHospitals() && caller.roles().stream().anyMatch(Role::isOfAHospital)
                        || Arrays.stream(statement.value()).anyMatch(caller::is))
                .isPresent();
    }
}
