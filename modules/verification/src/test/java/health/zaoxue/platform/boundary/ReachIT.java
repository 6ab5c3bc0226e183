package health.zaoxue.platform.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.mentorship.AuthorisationService;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.PairingService;
import health.zaoxue.mentorship.SignOffService;
import health.zaoxue.platform.Caller;
import health.zaoxue.reporting.Indicator;
import health.zaoxue.reporting.Scope;
import health.zaoxue.reporting.ScorecardService;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Climb;
import health.zaoxue.testing.LongLists;
import health.zaoxue.testing.LongLists.Listed;
import health.zaoxue.testing.MoneyLife;
import health.zaoxue.testing.OneTransaction;
import health.zaoxue.testing.StatementCounter;
import health.zaoxue.testing.TrainingHospital;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is asked about a person or a hospital has a way to it by an index. In the little that a test holds PostgreSQL would rather read
 * whole tables; here it is told not to where there is any other way.
 */
@ArquillianTest
@Tag("R-PLT-115")
class ReachIT {
    private static final Listing FIRST = Listing.first(25);
    /** A connection counts on where its last transactions stopped, so that only what is added counts. */
    private static final String READ_WHOLE = "select schemaname || '.' || relname || ' ' || seq_scan from"
            + " pg_stat_xact_user_tables where seq_scan > 0 and schemaname = 'mentorship' and relname in ('case_entry', 'case_step', 'sign_off',"
            + " 'pairing', 'certification', 'certification_step', 'certification_case', 'complication_review')";

    private static final String CASES_READ = "select coalesce(sum(coalesce(idx_scan, 0) + seq_scan), 0)::text"
            + " from pg_stat_xact_user_tables where schemaname = 'mentorship' and relname in ('case_entry', 'sign_off', 'joint_session')";
    private static final String ROWS_READ = "select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0)::text"
            + " from pg_stat_xact_user_tables where schemaname || '.' || relname = '%s'";
    private static final int PAGE = 4;
    private static final int ROWS = 6 * PAGE;

    /** How many rows of its own table stand behind a row of a list: whether a pairing was handed over, its successor says. */
    private static final Map<String, Integer> ROWS_OF_A_ROW = Map.of("mentorship.pairing", 2);

    /** A connection that was used before may hold a plan from the time when reading from end to end was free. */
    private static final String PLANNED_ANEW = "select set_config('plan_cache_mode', 'force_custom_plan', true)";

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    @Inject
    private OneTransaction transaction;

    @Inject
    private TrainingHospital here;

    @Inject
    private Acting acting;

    @Inject
    private Climb climb;

    @Inject
    private LadderService ladders;

    @Inject
    private CaseLogService log;

    @Inject
    private SignOffService signOffs;

    @Inject
    private PairingService pairings;

    @Inject
    private AuthorisationService authorisations;

    @Inject
    private ScorecardService scorecards;

    @Inject
    private LongLists lists;

    @BeforeEach
    void open() {
        here.open();
        here.pair(here.otherMentor, here.apprentice);
        climb.to(here);
    }

    @Test
    void nothing_about_one_person_or_hospital_needs_a_look_at_all_cases() {
        Map<String, List<String>> whole = new TreeMap<>();

        whole.put("own ladders", readWhole(here.apprentice, ladders::mine));
        whole.put("own desk", readWhole(here.apprentice, log::desk));
        whole.put("own log", readWhole(here.apprentice, () -> log.mine(FIRST)));
        whole.put("own mentors", readWhole(here.apprentice, pairings::myMentors));
        whole.put("ladders of apprentices", readWhole(here.mentor, ladders::ofMyApprentices));
        whole.put("waiting sign-offs", readWhole(here.mentor, () -> signOffs.queue(FIRST)));
        whole.put("ladders of the hospital", readWhole(here.office, ladders::ofMyHospital));
        whole.put("what is done here", readWhole(here.office, authorisations::practisedHere));
        whole.put("who may do it here", readWhole(here.office, () -> authorisations.here(here.technique)));

        assertThat(whole)
                .allSatisfy((what, tables) -> assertThat(tables).as(what).isEmpty());
    }

    @Test
    @Tag("R-MEN-190")
    void which_pairings_are_active_is_known_without_a_look_at_cases_and_sessions() {
        Scope everywhere = Scope.everything();

        long read = added(
                MoneyLife.official(), CASES_READ, () -> scorecards.figure(Indicator.PEOPLE_IN_TRAINING, everywhere));

        assertThat(read).isZero();
    }

    @Test
    @Tag("R-PLT-116")
    @Tag("R-PLT-118")
    void
            a_page_far_into_a_list_that_grows_with_the_programme_reads_and_asks_as_little_as_the_second_and_counts_nothing() {
        lists.grow(here, ROWS);
        Map<String, Listed> byIndex = lists.byIndex(here);
        Map<String, Listed> all = new TreeMap<>(byIndex);
        all.putAll(lists.byValue());

        all.forEach((table, list) -> {
            Way way = way(list);
            if (byIndex.containsKey(table)) {
                assertThat(List.of(added(list, table, way.second()), added(list, table, way.far())))
                        .as("rows of %s", table)
                        .allSatisfy(rows -> assertThat(rows)
                                .isBetween((long) PAGE, 3L * PAGE * ROWS_OF_A_ROW.getOrDefault(table, 1)));
            }
            assertThat(statements(list, way.far()))
                    .as("statements for %s", table)
                    .isEqualTo(statements(list, way.second()))
                    .isLessThan(statements(list, part(list, 0, null)));
        });
    }

    /** Two pages that are gone on to from the one before: the second of the list, and the one behind its middle. */
    private record Way(Listing second, Listing far) {}

    private Way way(Listed list) {
        Page<?> start = acting.as(list.reader(), () -> list.part(part(list, 0, null)));
        int half = Math.toIntExact(start.total() / 2);
        Page<?> middle = acting.as(list.reader(), () -> list.part(part(list, half, start)));
        return new Way(part(list, PAGE, start), part(list, half + PAGE, middle));
    }

    private static Listing part(Listed list, int row, @Nullable Page<?> before) {
        String sort = list.sort().isEmpty() ? null : list.sort();
        return new Listing(row, PAGE, sort, true, Map.of(), before == null ? null : before.known());
    }

    private int statements(Listed list, Listing part) {
        return StatementCounter.during(() -> acting.as(list.reader(), () -> list.part(part)))
                .size();
    }

    private long added(Listed list, String table, Listing part) {
        return added(list.reader(), ROWS_READ.formatted(table), () -> list.part(part));
    }

    /** By how much reading adds to what the database counts, without sorting and ways from end to end where there is another. */
    private long added(Caller caller, String counter, Callable<?> reading) {
        AtomicLong added = new AtomicLong();
        acting.as(caller, () -> {
            transaction.around(() -> {
                ask(
                        "select set_config('enable_' || way, 'off', true) from unnest(array['seqscan', 'sort', 'hashjoin']) way");
                ask(PLANNED_ANEW);
                long before = Long.parseLong(ask(counter).get(0));
                acting.as(caller, reading);
                added.set(Long.parseLong(ask(counter).get(0)) - before);
            });
            return null;
        });
        return added.get();
    }

    /** The large tables that were read from end to end. */
    private List<String> readWhole(Caller caller, Callable<?> reading) {
        List<String> found = new ArrayList<>();
        acting.as(caller, () -> {
            transaction.around(() -> {
                ask("select set_config('enable_seqscan', 'off', true)");
                ask(PLANNED_ANEW);
                List<String> before = ask(READ_WHOLE);
                acting.as(caller, reading);
                found.addAll(ask(READ_WHOLE));
                found.removeAll(before);
            });
            return null;
        });
        return found;
    }

    private List<String> ask(String question) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }
}
