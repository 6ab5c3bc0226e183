package health.zaoxue.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives test methods and constructors the running {@link Product}, or {@link TwoNodes} of it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithProduct.Extension.class)
public @interface WithProduct {
    /** Starts the product when the first test asks for it; JUnit closes it after the last. */
    class Extension implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            return type == Product.class || type == TwoNodes.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Product product = once(context, Product.class, type -> new Product());
            return parameter.getParameter().getType() == Product.class
                    ? product
                    : once(context, TwoNodes.class, type -> new TwoNodes(product));
        }

        private static <T> T once(ExtensionContext context, Class<T> type, Function<Class<T>, T> start) {
            return context.getRoot().getStore(Namespace.create(Product.class)).getOrComputeIfAbsent(type, start, type);
        }
    }
}
