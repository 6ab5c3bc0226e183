package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountAct;
import health.zaoxue.identity.AccountDetails;
import health.zaoxue.identity.AccountFailure;
import health.zaoxue.identity.AccountHistoryEntry;
import health.zaoxue.identity.AccountLetter;
import health.zaoxue.identity.AccountProgress;
import health.zaoxue.identity.AccountRow;
import health.zaoxue.identity.AccountState;
import health.zaoxue.identity.AccountView;
import health.zaoxue.identity.EmployerKind;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.platform.persistence.KeysetPart.Key;
import health.zaoxue.platform.persistence.KeysetQuery;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.persistence.TableQuery;
import health.zaoxue.platform.persistence.TableQuery.Column;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Accounts as the pages show them. */
@Dependent
class AccountTable {
    private static final String STATE = """
            case when a.disabled_at is not null then 'DISABLED'
                 when w.number > w.done_number and w.failure is not null then 'WAITING'
                 when w.number > w.done_number then 'PENDING' else 'ACTIVE' end""";
    private static final String ROLES =
            "(select string_agg(r.role, ' ' order by r.role) from identity.account_role r where r.person_id = a.person_id)";
    private static final String FROM = """
            from identity.account a
            join identity.staff_member p on p.id = a.person_id
            left join identity.tour t on t.person_id = p.id and ?1 between t.from_day and t.to_day
            left join identity.hospital h on h.id = coalesce(t.hospital_id, p.hospital_id)
            left join identity.account_wish w on w.person_id = a.person_id
            where true
            """;
    private static final List<Key> BY_NAME = List.of(new Key("lower(p.name_en)", "text"), new Key("p.id", "uuid"));
    private static final Map<String, Column> COLUMNS = Map.of(
            "name",
            Column.containing("p.name_en", "p.name_zh", "p.name_bo"),
            "userName",
            Column.containing("a.user_name"),
            "hospital",
            new Column("h.name_en", "lower(cast(h.id as text)) = %1$s"),
            "role",
            new Column(
                    ROLES,
                    "exists (select 1 from identity.account_role r"
                            + " where r.person_id = a.person_id and lower(r.role) = %1$s)"),
            "state",
            Column.equalTo("(" + STATE + ")"),
            "since",
            new Column(
                    "to_char(coalesce(a.disabled_at, w.wished_at, a.linked_at) at time zone 'UTC',"
                            + " 'YYYY-MM-DD HH24:MI:SS.US')",
                    Column.equalTo("coalesce(a.disabled_at, w.wished_at, a.linked_at)")
                            .filter()));
    private static final String ONE =
            "select a.subject, a.user_name, a.linked_at, a.disabled_at, a.version, p.employer_kind,"
                    + " p.name_en, p.name_zh, p.name_bo, h.name_en, h.name_zh, h.name_bo, " + ROLES + ", " + STATE
                    + ", coalesce(w.number > w.done_number, false), w.email, w.letter, w.wished_at, w.done_at, w.tried_at, w.failure,"
                    + " coalesce(w.attempts, 0) " + FROM + " and a.person_id = ?2";

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Clock clock;

    Page<AccountRow> list(Listing listing) {
        TableQuery query = new TableQuery(
                "a.person_id, p.name_en, p.name_zh, p.name_bo, a.user_name, h.name_en, h.name_zh, h.name_bo, " + ROLES
                        + ", " + STATE + ", coalesce(a.disabled_at, w.wished_at, a.linked_at)",
                FROM,
                "lower(p.name_en), p.id",
                COLUMNS,
                List.of(today()));
        return new KeysetQuery(query, BY_NAME, true).page(database, listing, AccountTable::row);
    }

    Optional<AccountDetails> of(UUID person) {
        return Row.all(
                        database.createNativeQuery(ONE).setParameter(1, today()).setParameter(2, person),
                        row -> details(person, row))
                .stream()
                .findFirst();
    }

    List<AccountHistoryEntry> history(UUID person) {
        return Row.all(
                database.createNativeQuery("""
                        select act, roles, reason, by_id, at from identity.account_act where person_id = ?1 order by at, id
                        """).setParameter(1, person),
                row -> new AccountHistoryEntry(
                        row.constant(AccountAct.class),
                        RoleRules.read(row.text()),
                        row.textOrNull(),
                        row.idOrNull(),
                        row.moment()));
    }

    private Date today() {
        return Date.valueOf(LocalDate.now(clock));
    }

    private static AccountRow row(Row row) {
        return new AccountRow(
                row.id(),
                row.translated(),
                row.text(),
                row.translatedOrNull(),
                RoleRules.read(row.textOrNull()),
                row.constant(AccountState.class),
                row.momentOrNull());
    }

    private static AccountDetails details(UUID person, Row row) {
        AccountView account = new AccountView(person, row.textOrNull(), row.text(), row.moment(), row.momentOrNull());
        long version = row.longNumber();
        var fitting = RoleRules.fitting(row.constant(EmployerKind.class));
        var name = row.translated();
        var hospital = row.translatedOrNull();
        var roles = RoleRules.read(row.textOrNull());
        return new AccountDetails(
                account, version, name, roles, fitting, hospital, row.constant(AccountState.class), progress(row));
    }

    private static AccountProgress progress(Row row) {
        return new AccountProgress(
                row.truth(),
                row.textOrNull(),
                Objects.requireNonNullElse(row.constantOrNull(AccountLetter.class), AccountLetter.NONE),
                row.momentOrNull(),
                row.momentOrNull(),
                row.momentOrNull(),
                row.constantOrNull(AccountFailure.class),
                row.number());
    }
}
