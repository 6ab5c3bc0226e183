package health.zaoxue.platform.boundary;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * R-PLT-30: tells the database on whose behalf a transaction runs, with one statement at its beginning. One transaction has one
 * caller: the call of another one within it is a mistake, and is refused. Acts within a page's reading are not told: they write nothing.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class TransactionOpening implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TOLD = TransactionOpening.class.getName();
    /** Goes with the first statement, on the same way; a transaction's level must be said before it reads. */
    private static final String READING = "set transaction isolation level repeatable read, read only; ";
    /** Binds what is told to this transaction: a setting that outlived another one does not have its moment. */
    private static final String STAMP = ", set_config('zaoxue.stamp', extract(epoch from now())::text, true)";

    @Inject
    @Any
    private transient Instance<TransactionSetting> settings;

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private transient DataSource database;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private transient TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object open(InvocationContext call) throws Exception {
        if (call.getTarget() instanceof PageReading) {
            transactions.putResource(ReadAnswers.KEY, new ReadAnswers());
        } else if (transactions.getTransactionKey() != null) {
            Map<String, String> values = new TreeMap<>();
            settings.forEach(setting -> values.putAll(setting.values()));
            if (isNews(values)) {
                tell(values);
                transactions.putResource(TOLD, values);
            }
        }
        return call.proceed();
    }

    private boolean isNews(Map<String, String> values) {
        if (!(transactions.getResource(TOLD) instanceof Map<?, ?> told)) {
            return true;
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            boolean same = value.getValue().equals(told.get(value.getKey()));
            if (!same && !value.getKey().equals(CurrentAct.SETTING)) {
                throw new IllegalStateException("another " + value.getKey() + " within one transaction");
            }
        }
        return !isReading() && !values.equals(told);
    }

    private boolean isReading() {
        return transactions.getResource(ReadAnswers.KEY) != null;
    }

    /** Fails unchecked: a checked failure would pass by the services, which name none, and leave the transaction to be committed. */
    private void tell(Map<String, String> values) {
        String sql = values.keySet().stream()
                .map(name -> "set_config(?, ?, true)")
                .collect(Collectors.joining(", ", "select ", STAMP));
        if (isReading()) {
            sql = READING + sql;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("the connection is not part of the transaction");
            }
            int parameter = 1;
            for (Map.Entry<String, String> value : values.entrySet()) {
                statement.setString(parameter++, value.getKey());
                statement.setString(parameter++, value.getValue());
            }
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("the database could not be told who calls", failure);
        }
    }
}
