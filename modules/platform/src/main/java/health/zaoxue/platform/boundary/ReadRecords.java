package health.zaoxue.platform.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records that many parts of a page name by their ids, such as people: within a page's reading each is read once. */
@ApplicationScoped
public class ReadRecords {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /**
     * The records with these ids; whoever has none is left out.
     *
     * @param kind what the records are
     * @param reading reads those of whom nothing is known yet
     */
    public <T> Map<UUID, T> withIds(
            Class<T> kind, Collection<UUID> ids, Function<Collection<UUID>, Map<UUID, T>> reading) {
        if (!(answers() instanceof ReadAnswers answers)) {
            return reading.apply(ids);
        }
        Map<Object, @Nullable Object> known = answers.known(kind);
        List<UUID> unknown =
                ids.stream().distinct().filter(id -> !known.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            Map<UUID, T> read = reading.apply(unknown);
            unknown.forEach(id -> known.put(id, read.get(id)));
        }
        Map<UUID, T> found = new HashMap<>();
        ids.stream()
                .filter(id -> known.get(id) != null)
                .forEach(id -> found.put(id, kind.cast(Objects.requireNonNull(known.get(id)))));
        return found;
    }

    /** What belongs to one id, however little that is. */
    public <T> T withId(Class<T> kind, UUID id, Function<UUID, T> reading) {
        return Objects.requireNonNull(withIds(kind, List.of(id), unknown -> Map.of(id, reading.apply(id)))
                .get(id));
    }

    /** Notes records that came by another way than their ids. */
    public <T> void note(Class<T> kind, Map<UUID, T> read) {
        if (answers() instanceof ReadAnswers answers) {
            answers.known(kind).putAll(read);
        }
    }

    private @Nullable Object answers() {
        return transactions.getTransactionKey() == null ? null : transactions.getResource(ReadAnswers.KEY);
    }
}
