package health.zaoxue.portal.page;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Calls what a page names, such as {@code #{words.of(row.state)}}. The expression language would look through a fresh copy of all
 * methods at each call; here each class is looked through once. Where a name may mean several methods, the language decides as ever.
 */
public class CallResolver extends ELResolver {
    private final ClassValue<Map<String, List<Method>>> methods = new ClassValue<>() {
        @Override
        protected Map<String, List<Method>> computeValue(Class<?> type) {
            return isOpen(type)
                    ? Arrays.stream(type.getMethods())
                            .filter(CallResolver::isPlain)
                            .collect(Collectors.groupingBy(Method::getName))
                    : Map.of();
        }
    };

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object name,
            Class<?> @Nullable [] types,
            Object @Nullable [] parameters) {
        if (base == null || name == null || types != null) {
            return null;
        }
        Object[] given = parameters == null ? new Object[0] : parameters;
        Method method = only(methods.get(base.getClass()).get(name.toString()), given.length);
        if (method == null) {
            return null;
        }
        Object result = call(context, base, method, given);
        context.setPropertyResolved(base, name);
        return result;
    }

    private static @Nullable Method only(@Nullable List<Method> named, int parameters) {
        Method found = null;
        for (Method method : named == null ? List.<Method>of() : named) {
            if (method.getParameterCount() == parameters) {
                if (found != null) {
                    return null;
                }
                found = method;
            }
        }
        return found;
    }

    private static @Nullable Object call(ELContext context, Object base, Method method, Object[] given) {
        Class<?>[] wanted = method.getParameterTypes();
        Object[] values = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            values[i] = context.convertToType(given[i], wanted[i]);
        }
        try {
            return method.invoke(base, values);
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static boolean isPlain(Method method) {
        return !method.isBridge()
                && !method.isVarArgs()
                && Modifier.isPublic(method.getDeclaringClass().getModifiers());
    }

    private static boolean isOpen(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) && type.getModule().isExported(type.getPackageName());
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return false;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
