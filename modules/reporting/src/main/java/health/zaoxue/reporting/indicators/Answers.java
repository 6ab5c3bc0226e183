package health.zaoxue.reporting.indicators;

import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.persistence.KeysetPart;
import health.zaoxue.platform.persistence.KeysetPart.Keyed;
import health.zaoxue.reporting.FactColumn;
import health.zaoxue.reporting.FactRow;
import health.zaoxue.reporting.Figure;
import health.zaoxue.reporting.Indicator;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Puts questions to the database, within the transaction of the service. */
@Dependent
class Answers {
    private static final int ROWS_AT_A_TIME = 500;

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    /** Rows and what they amount to. */
    record Totals(long rows, BigDecimal value) {
        static final Totals NOTHING = new Totals(0, BigDecimal.ZERO);
    }

    /** What a scope amounts to, how many come close to it, and what each hospital amounts to. */
    record Summary(Totals all, long leftOut, Map<UUID, Totals> byHospital) {
        Figure figure(Indicator indicator) {
            return new Figure(indicator, all.value(), all.rows(), leftOut);
        }

        Figure figureOf(UUID hospital, Indicator indicator) {
            Totals own = byHospital.getOrDefault(hospital, Totals.NOTHING);
            return new Figure(indicator, own.value(), own.rows(), 0);
        }
    }

    /** A hospital with its height. */
    record Place(UUID id, Translated name, Altitude altitude) {}

    Totals totals(Question question) {
        return read(question, question.totals(), answer -> {
            answer.next();
            return new Totals(answer.getLong(1), answer.getBigDecimal(2));
        });
    }

    /** All of them in one statement; it says of each row to which question it belongs. */
    Map<Indicator, Summary> summaries(Map<Indicator, Question> questions) {
        String sql = questions.entrySet().stream()
                .map(each -> "select " + each.getKey().ordinal() + " as asked, summary.* from (\n"
                        + each.getValue().summary() + ") summary")
                .collect(Collectors.joining("\nunion all "));
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int bound = 0;
            for (Question question : questions.values()) {
                bound = question.bind(statement, bound, question.summary());
            }
            try (ResultSet answer = statement.executeQuery()) {
                return summaries(answer, questions.keySet());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Map<Indicator, Summary> summaries(ResultSet answer, Set<Indicator> asked) throws SQLException {
        Map<Indicator, Summary> found = new EnumMap<>(Indicator.class);
        asked.forEach(indicator -> found.put(indicator, new Summary(Totals.NOTHING, 0, new HashMap<>())));
        while (answer.next()) {
            Indicator indicator = Indicator.values()[answer.getInt(1)];
            Totals totals = new Totals(answer.getLong(3), answer.getBigDecimal(4));
            UUID hospital = answer.getObject(2, UUID.class);
            Map<UUID, Totals> byHospital =
                    Objects.requireNonNull(found.get(indicator)).byHospital();
            if (hospital == null) {
                found.put(indicator, new Summary(totals, answer.getLong(5), byHospital));
            } else {
                byHospital.put(hospital, totals);
            }
        }
        return found;
    }

    List<Keyed<FactRow>> rows(Question question, List<FactColumn> columns, KeysetPart part) {
        return read(connection -> question.on(connection, part), answer -> {
            List<Keyed<FactRow>> rows = new ArrayList<>();
            while (answer.next()) {
                rows.add(part.keyed(answer, row(answer, columns)));
            }
            return rows;
        });
    }

    long eachRow(Question question, List<FactColumn> columns, Consumer<FactRow> receiver) {
        return read(question, question.rows(), answer -> each(answer, columns, receiver));
    }

    List<Place> places() {
        String sql = "select hospital_id, name_en, name_zh, name_bo, altitude_m from identity.fact_hospital"
                + " order by altitude_m, name_en";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet answer = statement.executeQuery()) {
            List<Place> places = new ArrayList<>();
            while (answer.next()) {
                places.add(new Place(
                        answer.getObject("hospital_id", UUID.class),
                        name(answer, "name"),
                        new Altitude(answer.getInt("altitude_m"))));
            }
            return places;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private <T> T read(Question question, String sql, Reading<T> reading) {
        return read(connection -> question.on(connection, sql), reading);
    }

    private <T> T read(Asking asking, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = asking.over(connection)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet answer = statement.executeQuery()) {
                return reading.of(answer);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("facts", e);
        }
    }

    private static long each(ResultSet answer, List<FactColumn> columns, Consumer<FactRow> receiver)
            throws SQLException {
        long rows = 0;
        while (answer.next()) {
            receiver.accept(row(answer, columns));
            rows++;
        }
        return rows;
    }

    private static FactRow row(ResultSet answer, List<FactColumn> columns) throws SQLException {
        List<@Nullable Object> cells = new ArrayList<>();
        for (FactColumn column : columns) {
            cells.add(cell(answer, column));
        }
        return new FactRow(answer.getObject("id", UUID.class), cells);
    }

    private static @Nullable Object cell(ResultSet answer, FactColumn column) throws SQLException {
        return switch (column.kind()) {
            case NAME -> answer.getString(column.name() + "_en") == null ? null : name(answer, column.name());
            case TEXT, WORD -> answer.getString(column.name());
            case DAY -> answer.getObject(column.name(), LocalDate.class);
            case MONEY -> answer.getBigDecimal(column.name());
        };
    }

    private static Translated name(ResultSet answer, String column) throws SQLException {
        return new Translated(
                answer.getString(column + "_en"), answer.getString(column + "_zh"), answer.getString(column + "_bo"));
    }

    private interface Asking {
        PreparedStatement over(Connection connection) throws SQLException;
    }

    private interface Reading<T> {
        T of(ResultSet answer) throws SQLException;
    }
}
