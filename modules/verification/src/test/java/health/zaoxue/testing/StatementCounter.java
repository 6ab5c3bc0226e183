package health.zaoxue.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The data source of the tests in the container: notes every statement that the test's own thread sends to PostgreSQL. */
public class StatementCounter extends PGSimpleDataSource {
    private static final long serialVersionUID = 1L;

    /** The pool's own question, asked of a connection that has rested for some seconds. */
    private static final String IS_IT_ALIVE = "SELECT 1";

    private static final List<String> SEEN = new CopyOnWriteArrayList<>();
    private static volatile @Nullable Thread watched;

    /** The statements that the action sends; not for tests that run side by side. */
    public static List<String> during(Runnable action) {
        SEEN.clear();
        watched = Thread.currentThread();
        action.run();
        return SEEN.stream().filter(sql -> !sql.equalsIgnoreCase(IS_IT_ALIVE)).toList();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        Connection real = super.getConnection(user, password);
        return proxy(Connection.class, (self, method, arguments) -> {
            Object result = call(real, method, arguments);
            return result instanceof Statement statement
                    ? noting(statement, arguments == null ? "" : String.valueOf(arguments[0]))
                    : result;
        });
    }

    private static Statement noting(Statement real, String prepared) {
        return proxy(kindOf(real), (self, method, arguments) -> {
            if (method.getName().startsWith("execute") && Thread.currentThread().equals(watched)) {
                SEEN.add(arguments != null && arguments[0] instanceof String sql ? sql : prepared);
            }
            return call(real, method, arguments);
        });
    }

    private static Class<? extends Statement> kindOf(Statement real) {
        if (real instanceof CallableStatement) {
            return CallableStatement.class;
        }
        return real instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(StatementCounter.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
