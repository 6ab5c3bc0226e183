package health.zaoxue.platform.rounds;

import health.zaoxue.kernel.Role;
import java.time.Duration;
import java.util.Set;

/** Something that the house does again and again, on every node: what it does twice must count once. A CDI bean. */
public interface RecurringWork {
    /** How long it rests between two rounds. */
    Duration every();

    /** In which roles of the house it works. */
    Set<Role> roles();

    /** Does it, in a request of its own and outside of any transaction. */
    void run();
}
