package health.zaoxue.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two nodes of the application on the product's database and realm, behind one address, with a mail server; a sign-in is
 * fresh for seconds there.
 */
final class TwoNodes implements AutoCloseable {
    static final int FRESH_SECONDS = 10;

    private final Product product;
    private final Front front;
    private final WayToKeycloak way;
    private final Letters letters = new Letters();
    private final List<SecondNode> all = new ArrayList<>();

    TwoNodes(Product product) {
        this.product = product;
        try {
            front = new Front();
            way = new WayToKeycloak();
            new RealmAdministration(product).allowSite(front.address());
            start(1);
            start(2);
            front.awaitOpen(Set.of(1, 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Product product() {
        return product;
    }

    Front front() {
        return front;
    }

    /** What these nodes have mailed. */
    Letters letters() {
        return letters;
    }

    WayToKeycloak way() {
        return way;
    }

    /** Address of a path, which starts with a slash. */
    String url(String path) {
        return front.address() + path;
    }

    SecondNode node(int number) {
        return all.get(number - 1);
    }

    /** Begins to start the node of this number, which is not there or no longer. */
    void start(int number) throws IOException {
        Map<String, String> settings = Map.of(
                "ZAOXUE_PUBLIC_URL",
                front.address(),
                "ZAOXUE_FRESH_SECONDS",
                Integer.toString(FRESH_SECONDS),
                "ZAOXUE_FRESH_ACR",
                "1",
                "ZAOXUE_STOP_WAIT_SECONDS",
                "4",
                "ZAOXUE_MAIL_HOST",
                Letters.HOST,
                "ZAOXUE_MAIL_PORT",
                Integer.toString(letters.port()),
                "ZAOXUE_MAIL_FROM",
                "zaoxue@example.org");
        SecondNode node = new SecondNode(product.premises().application(), settings, way.options());
        if (number > all.size()) {
            all.add(node);
        } else {
            all.set(number - 1, node);
        }
        front.lead(number, node);
    }

    @Override
    public void close() throws Exception {
        front.close();
        way.close();
        for (SecondNode node : all) {
            node.close();
        }
        letters.close();
    }
}
