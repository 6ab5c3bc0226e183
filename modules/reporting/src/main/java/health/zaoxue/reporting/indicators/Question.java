package health.zaoxue.reporting.indicators;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Waymarks;
import health.zaoxue.platform.persistence.KeysetPart;
import health.zaoxue.platform.persistence.KeysetPart.Key;
import health.zaoxue.reporting.FactColumn;
import health.zaoxue.reporting.FactColumn.Kind;
import health.zaoxue.reporting.Scope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A definition asked for a scope on a day: the SQL texts and their values. */
final class Question {
    /**
     * Not materialized, and written into the text: what is asked is a constant to the planner, which then knows how many rows to expect,
     * also of a statement that it has prepared. A day, an id and a number need no quoting.
     */
    private static final String ASKED = "with asked as not materialized (select cast('%s' as date) as today,"
            + " cast(nullif('%s', '') as uuid) as hospital, cast(nullif('%s', '') as integer) as year),\n";

    private static final List<Key> BY_DAY = List.of(new Key("day", "date"), new Key("id", "uuid"));

    private final Definition definition;
    private final String asked;
    private final List<Object> values = new ArrayList<>();
    private final String matching;
    private final List<Key> order;
    private final boolean rising;

    Question(Definition definition, Scope scope, LocalDate today, Listing listing) {
        this.definition = definition;
        this.asked = ASKED.formatted(
                today, Objects.requireNonNullElse(scope.hospital(), ""), Objects.requireNonNullElse(scope.year(), ""));
        this.matching = matching(listing.filters());
        this.order = order(listing);
        this.rising = order.size() > BY_DAY.size() && listing.ascending();
    }

    private String qualifying() {
        return asked + "qualifying as (\n" + definition.rows() + "),\n"
                + "counted as (select distinct on (q.id) q.* from qualifying q cross join asked"
                + " where asked.hospital is null or q.hospital_id = asked.hospital"
                + " order by q.id, q.day desc, q.record_id)\n";
    }

    /** What is counted, without the names that nobody reads of a number. */
    private String counted() {
        return asked + "qualifying as (select id, record_id, hospital_id, day, amount from (\n" + definition.rows()
                + ") whole)";
    }

    /** How many rows match, and what they amount to. */
    String totals() {
        return qualifying() + "select count(*), coalesce(sum(amount), 0) from counted" + matching;
    }

    /** The rows that match, in their order. */
    String rows() {
        return selecting("") + KeysetPart.ordered(order, rising);
    }

    /** Some of them. */
    String rows(KeysetPart part) {
        return selecting(part.shown() + ", ") + part.end(i -> "?");
    }

    KeysetPart part(Listing listing, Waymarks known) {
        return new KeysetPart(listing, known, order, rising);
    }

    private String selecting(String keys) {
        String selected = definition.columns().stream()
                .flatMap(column -> namesOf(column).stream())
                .collect(Collectors.joining(", "));
        return qualifying() + "select " + keys + "id, " + selected + " from counted" + matching;
    }

    /** In one answer: what all the rows amount to and how many come close, without a hospital; then the totals of each hospital. */
    String summary() {
        return counted()
                + ",\ncounted as (select " + latest("id") + "id, amount from qualifying q cross join asked"
                + " where asked.hospital is null or q.hospital_id = asked.hospital" + latestFirst("id") + ")\n"
                + ", once as (select " + latest("hospital_id, id") + "* from qualifying"
                + latestFirst("hospital_id, id") + ")"
                + (definition.leftOut() == null ? "" : "\n, close as (" + definition.leftOut() + ")")
                + "\nselect cast(null as uuid), count(*), coalesce(sum(amount), 0), (" + leftOut() + ") from counted"
                + "\nunion all select hospital_id, count(*), coalesce(sum(amount), 0), 0 from once group by hospital_id";
    }

    private String latest(String keys) {
        return definition.repeated() ? "distinct on (" + keys + ") " : "";
    }

    private String latestFirst(String keys) {
        return definition.repeated() ? " order by " + keys + ", day desc, record_id" : "";
    }

    /** How many come close in the scope but are not among the rows. */
    private String leftOut() {
        return definition.leftOut() == null
                ? "0"
                : "select count(distinct c.id) from close c cross join asked"
                        + " where (asked.hospital is null or c.hospital_id = asked.hospital)"
                        + " and not exists (select 1 from counted where counted.id = c.id)";
    }

    PreparedStatement on(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        bind(statement, 0, sql);
        return statement;
    }

    PreparedStatement on(Connection connection, KeysetPart part) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(rows(part));
        part.bind(statement, bind(statement, 0, rows()));
        return statement;
    }

    /** Gives a text of this question its values, after those that are bound already; answers how many are bound then. */
    int bind(PreparedStatement statement, int bound, String sql) throws SQLException {
        int needed = (int) sql.chars().filter(character -> character == '?').count();
        for (int i = 0; i < needed; i++) {
            statement.setObject(bound + i + 1, values.get(i));
        }
        return bound + needed;
    }

    private String matching(Map<String, String> filters) {
        List<String> conditions = new ArrayList<>();
        for (FactColumn column : definition.columns()) {
            String wanted = filters.getOrDefault(column.name(), "").strip();
            if (!wanted.isEmpty()) {
                conditions.add(
                        "position(lower(?) in lower(concat_ws(' ', " + String.join(", ", namesOf(column)) + "))) > 0");
                values.add(wanted);
            }
        }
        conditions.add(0, "true");
        return " where " + String.join(" and ", conditions);
    }

    /** R-PLT-116: unless sorted otherwise, the latest first; what is sorted by is of the type of its column. */
    private List<Key> order(Listing listing) {
        List<Key> keys = new ArrayList<>();
        for (FactColumn column : definition.columns()) {
            if (column.name().equals(listing.sort())) {
                String sorted = namesOf(column).get(0);
                keys.add(Key.nothingLast(sorted, listing.ascending()));
                keys.add(present(sorted, column.kind()));
            }
        }
        keys.addAll(BY_DAY);
        return keys;
    }

    private static Key present(String sorted, Kind kind) {
        return switch (kind) {
            case NAME, TEXT, WORD -> new Key("coalesce(" + sorted + ", '')", "text");
            case DAY -> new Key("coalesce(" + sorted + ", date '-infinity')", "date");
            case MONEY -> new Key("coalesce(" + sorted + ", 0)", "numeric");
        };
    }

    static List<String> namesOf(FactColumn column) {
        return column.kind() == Kind.NAME
                ? List.of(column.name() + "_en", column.name() + "_zh", column.name() + "_bo")
                : List.of(column.name());
    }
}
