package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.browser.Crew.Member;
import health.zaoxue.browser.WayToKeycloak.Manner;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Parts of the product break down while people work with it: nobody's acknowledged work is lost, and nothing stays half done. */
@WithProduct
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BreakdownStory {
    private static final long A_WHILE = 1_500;
    private static final Duration RECOVERY = Duration.ofSeconds(10);
    private static final Duration PATIENCE_OF_NEWCOMERS = Duration.ofSeconds(5);
    private static final long ANSWER_IS_KEPT_MILLIS = 5_500;
    private static final int APPROVALS = 12;

    private final TwoNodes nodes;
    private final Books books;
    private final Crew crew;

    BreakdownStory(TwoNodes nodes) throws Exception {
        this.nodes = nodes;
        this.books = new Books(nodes.product());
        nodes.front().awaitOpen(Set.of(1, 2));
        this.crew = new Crew(List.of(
                member("physician2", "/physician/index.xhtml", "Shigatse"),
                member("mentor2", "/aid/index.xhtml", "Nagqu"),
                member("department-head2", "/management/issues/index.xhtml", "Shigatse")));
    }

    @BeforeEach
    void people_are_at_work() throws InterruptedException {
        Thread.sleep(A_WHILE);
        assertThat(crew.mishapsSince(Long.MIN_VALUE)).isEmpty();
    }

    @AfterEach
    void everybody_goes_home() throws IOException {
        nodes.way().become(Manner.OPEN);
        crew.close();
    }

    @Test
    @Order(1)
    void the_database_breaks_down_and_ten_seconds_later_everybody_works_as_before() throws Exception {
        nodes.product().premises().breakDatabase();
        long running = System.nanoTime();
        int before = crew.acknowledged().size();
        Thread.sleep(RECOVERY.plusSeconds(3).toMillis());
        crew.stop();

        assertThat(crew.mishapsSince(running + RECOVERY.toNanos())).isEmpty();
        assertThat(crew.acknowledged()).hasSizeGreaterThan(before + 10);
        books.hold(crew);
        books.areWhole();
        assertNewcomersSignIn();
    }

    @Test
    @Order(2)
    void a_killed_node_leaves_nothing_half_done_and_whoever_was_signing_in_ends_signed_in() throws Exception {
        String page = "/nurse/index.xhtml";
        try (Approver official = Approver.before(nodes, APPROVALS)) {
            int number = official.node();
            Colleague newcomer = newcomerAt(number);
            HttpResponse<String> form = newcomer.open(page);
            official.begin();
            official.awaitAcknowledged(APPROVALS / 4);

            nodes.node(number).kill();
            long killed = System.nanoTime();
            nodes.start(number);
            official.awaitAcknowledged(APPROVALS);
            HttpResponse<String> arrived =
                    newcomer.giveCredentials(form, nodes.product().passwordOf("nurse"));
            crew.stop();

            assertThat(newcomer.isAt(page, arrived))
                    .as(arrived.uri().toString())
                    .isTrue();
            assertThat(crew.mishapsSince(killed + Duration.ofSeconds(3).toNanos()))
                    .isEmpty();
            books.hold(official);
            books.hold(crew);
            books.areWhole();
            books.awaitEmptyOutbox();
            assertThat(nodes.letters().notices())
                    .as("mail about each approval")
                    .containsAll(books.noticesAbout(official.requests()));
            assertThat(nodes.letters().doubled())
                    .as("mailed when the node died, before it could note so")
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    @Order(3)
    void without_keycloak_people_work_on_and_newcomers_are_told_soon() throws Exception {
        nodes.way().become(Manner.CLOSED);
        Thread.sleep(ANSWER_IS_KEPT_MILLIS);
        assertToldSoon(HttpURLConnection.HTTP_UNAVAILABLE);
        nodes.way().become(Manner.HANGING);
        assertToldSoon(HttpURLConnection.HTTP_UNAVAILABLE);
        nodes.way().become(Manner.SLOW);
        assertToldSoon(HttpURLConnection.HTTP_OK);

        nodes.way().become(Manner.OPEN);
        crew.stop();
        assertThat(crew.mishapsSince(Long.MIN_VALUE)).isEmpty();
        Colleague.signedIn(nodes, "nurse", "/nurse/index.xhtml");
    }

    @Test
    @Order(4)
    @Tag("R-PLT-84")
    void a_node_that_is_ordered_to_stop_takes_nobody_in_and_fails_nobody() throws Exception {
        SecondNode leaving = nodes.node(2);

        leaving.orderToStop();
        nodes.front().awaitOpen(Set.of(1));
        assertThat(leaving.readiness()).isEqualTo(HttpURLConnection.HTTP_UNAVAILABLE);
        assertThat(leaving.endsWithin(Duration.ofSeconds(60))).isTrue();
        Thread.sleep(A_WHILE);
        crew.stop();

        assertThat(crew.mishapsSince(Long.MIN_VALUE)).isEmpty();
        books.hold(crew);
    }

    /** Keycloak has the same database, and whoever comes first may meet one of its broken connections. */
    private void assertNewcomersSignIn() throws Exception {
        long end = System.nanoTime() + RECOVERY.toNanos();
        while (!signsIn("nurse") && System.nanoTime() < end) {
            Thread.sleep(A_WHILE);
        }
        assertThat(signsIn("nurse")).isTrue();
    }

    /** Somebody whom the proxy leads to this node. */
    private Colleague newcomerAt(int node) throws IOException, InterruptedException {
        while (true) {
            Colleague newcomer = new Colleague(nodes.front().address(), "nurse");
            newcomer.open("/health/live");
            if (newcomer.node() == node) {
                return newcomer;
            }
        }
    }

    private boolean signsIn(String userName) throws IOException, InterruptedException {
        String page = "/nurse/index.xhtml";
        Colleague newcomer = new Colleague(nodes.front().address(), userName);
        HttpResponse<String> form = newcomer.open(page);
        return form.statusCode() == HttpURLConnection.HTTP_OK
                && newcomer.isAt(
                        page, newcomer.giveCredentials(form, nodes.product().passwordOf(userName)));
    }

    private void assertToldSoon(int status) throws IOException, InterruptedException {
        Colleague newcomer = new Colleague(nodes.front().address(), "nurse");
        long begun = System.nanoTime();

        HttpResponse<String> told = newcomer.open("/nurse/index.xhtml");

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE_OF_NEWCOMERS.plusMillis(500));
        assertThat(told.statusCode()).isEqualTo(status);
        assertThat(List.of(nodes.node(1).readiness(), nodes.node(2).readiness()))
                .containsOnly(HttpURLConnection.HTTP_OK);
    }

    private Member member(String userName, String page, String hospital)
            throws IOException, InterruptedException, SQLException {
        return new Member(Colleague.signedIn(nodes, userName, page), page, books.tagAt(hospital));
    }
}
