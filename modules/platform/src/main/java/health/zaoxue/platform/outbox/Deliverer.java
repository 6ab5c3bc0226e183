package health.zaoxue.platform.outbox;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.HouseWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
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
        Optional<ClaimedMessage> claim = house.call(KEEPER, () -> messages.claim(delivery.kind()));
        claim.ifPresent(claimed -> deliver(delivery, claimed));
        return claim.isPresent();
    }

    private void deliver(Delivery delivery, ClaimedMessage claimed) {
        Optional<Exception> failure = house.call(delivery.roles(), () -> attempt(delivery, claimed));
        house.run(
                KEEPER,
                () -> failure.ifPresentOrElse(
                        reason -> failed(claimed, reason, delivery.patience()), () -> messages.delivered(claimed)));
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

    private void failed(ClaimedMessage claimed, Exception reason, Patience patience) {
        String words = words(reason);
        boolean parked = reason instanceof Undeliverable || Backoff.isEnough(claimed.attempts(), patience);
        LOG.log(Level.WARNING, "{0} {1} not delivered, attempt {2}: {3}", new Object[] {
            claimed.message().kind(), claimed.id(), claimed.attempts(), words
        });
        if (parked) {
            messages.parked(claimed, words);
        } else {
            double chance = ThreadLocalRandom.current().nextDouble();
            messages.postponed(claimed, Backoff.pause(claimed.attempts(), chance, patience), words);
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
