package health.zaoxue.platform.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names of service methods by their contracts; each is looked up once, since every call of a service asks. */
@ApplicationScoped
class ActNames {
    private final Map<Method, String> names = new ConcurrentHashMap<>();

    String of(Method act) {
        return names.computeIfAbsent(act, ActNames::find);
    }

    private static String find(Method act) {
        Class<?> contract = Arrays.stream(act.getDeclaringClass().getInterfaces())
                .filter(face -> declares(face, act))
                .findFirst()
                .orElse(act.getDeclaringClass());
        return contract.getSimpleName() + "." + act.getName();
    }

    private static boolean declares(Class<?> face, Method act) {
        return Arrays.stream(face.getMethods())
                .anyMatch(method -> method.getName().equals(act.getName())
                        && Arrays.equals(method.getParameterTypes(), act.getParameterTypes()));
    }
}
