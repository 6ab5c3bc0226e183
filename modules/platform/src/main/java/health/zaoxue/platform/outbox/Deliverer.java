package health.zaoxue.platform.outbox;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.HouseWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Delivers what is due, one message after the other; notes what became of each. */
@ApplicationScoped
class Deliverer {
    private static final Logger LOG = Logger.getLogger(Deliverer.class.getName());
    private static final Set<Role> KEEPER = Set.of(Role.SYSTEM_ADMIN);
    private static final int LONGEST_REASON = 200;

    @Inject
    private Messages messages;

    @Inject
    private HouseWork house;

    /** Delivers one message; answers whether there was one. */
    boolean deliverNext(Delivery delivery) {
        AtomicReference<Optional<ClaimedMessage>> claim = new AtomicReference<>(Optional.empty());
        house.run(KEEPER, () -> claim.set(messages.claim(delivery.kind())));
        claim.get().ifPresent(claimed -> deliver(delivery, claimed));
        return claim.get().isPresent();
    }

    private void deliver(Delivery delivery, ClaimedMessage claimed) {
        AtomicReference<Optional<Exception>> failure = new AtomicReference<>(Optional.empty());
        house.run(delivery.roles(), () -> failure.set(attempt(delivery, claimed)));
        house.run(
                KEEPER,
                () -> failure.get()
                        .ifPresentOrElse(reason -> failed(claimed, reason), () -> messages.delivered(claimed)));
    }

    private static Optional<Exception> attempt(Delivery delivery, ClaimedMessage claimed) {
        try {
            delivery.deliver(claimed.message());
            return Optional.empty();
        } catch (Exception reason) {
            if (reason instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            return Optional.of(reason);
        }
    }

    private void failed(ClaimedMessage claimed, Exception reason) {
        String words = words(reason);
        boolean parked = reason instanceof Undeliverable || Backoff.isEnough(claimed.attempts());
        LOG.log(Level.WARNING, "{0} {1} not delivered, attempt {2}: {3}", new Object[] {
            claimed.message().kind(), claimed.id(), claimed.attempts(), words
        });
        if (parked) {
            messages.parked(claimed, words);
        } else {
            double chance = ThreadLocalRandom.current().nextDouble();
            messages.postponed(claimed, Backoff.pause(claimed.attempts(), chance), words);
        }
    }

    /** What kind of failure it was; what it says may hold names and addresses, and is not kept. */
    static String words(Exception reason) {
        Throwable cause = reason;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String words = reason instanceof Undeliverable
                ? String.valueOf(reason.getMessage())
                : cause.getClass().getSimpleName();
        return words.substring(0, Math.min(words.length(), LONGEST_REASON));
    }
}
