package health.zaoxue.browser;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Two browsers in front of the product, for threads that look at pages side by side: axe keeps one core busy, and there are two. */
final class Desks implements AutoCloseable {
    private final List<Product> all;
    private final BlockingQueue<Product> free;

    Desks(Product product) {
        all = List.of(product.besides(), product.besides());
        free = new LinkedBlockingQueue<>(all);
    }

    /** What somebody does at a desk. */
    @FunctionalInterface
    interface Work {
        void at(Product desk) throws Exception;
    }

    /** Does this at a desk that nobody else sits at meanwhile. */
    void occupy(Work work) throws Exception {
        Product desk = free.take();
        try {
            work.at(desk);
        } finally {
            free.put(desk);
        }
    }

    @Override
    public void close() {
        all.forEach(Product::close);
    }
}
