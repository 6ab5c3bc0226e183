package health.zaoxue.platform.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;

/** Which service methods are running in this request; the outermost is the act that somebody asked for. */
@RequestScoped
public class CurrentAct {
    /** The name under which the database is told the act; the last one of a transaction counts. */
    public static final String SETTING = "zaoxue.act";

    @Inject
    private ActNames names = new ActNames();

    private final Deque<Method> running = new ArrayDeque<>();

    /** A service method begins. */
    public void enter(Method method) {
        running.addLast(method);
    }

    /** The service method that began last has ended. */
    public void leave() {
        running.removeLast();
    }

    /** The act by the name of its contract, such as {@code SignOffService.signOff}; empty where none runs. */
    public String name() {
        return running.isEmpty() ? "" : names.of(running.getFirst());
    }
}
