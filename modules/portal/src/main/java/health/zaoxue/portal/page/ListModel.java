package health.zaoxue.portal.page;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Waymarks;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * A list whose part the service cuts, sorts and filters: {@code <p:dataTable lazy="true" value="#{view.rows}">}. The columns'
 * {@code field} is the name that the {@link Listing} sorts and filters by.
 */
public class ListModel<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;

    private static final int USUAL_SIZE = 25;
    private static final int PART = 500;

    private final Source<T> source;
    private int size = USUAL_SIZE;
    private Listing asked = Listing.first(USUAL_SIZE);
    private @Nullable Waymarks seen;
    private transient @Nullable Counted<T> counted;

    private record Counted<T>(Listing listing, Page<T> page) {}

    /** @param source the service's method, as a rule {@code listing -> service.things(listing)} */
    public ListModel(Source<T> source) {
        this.source = source;
    }

    /** Where the rows come from. */
    public interface Source<T> extends Function<Listing, Page<T>>, Serializable {}

    /** The table counts first and loads then; as a rule it wants the first rows, which come with the count. */
    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        Map<String, String> filters = filters(filterBy);
        Waymarks before = seen;
        Listing wanted = before != null && filters.equals(asked.filters())
                ? new Listing(asked.first(), 1, asked.sort(), asked.ascending(), filters, before)
                : new Listing(0, size, null, true, filters);
        Page<T> page = source.apply(wanted);
        counted = isKnown(before, page) ? null : new Counted<>(wanted.knowing(null), page);
        return Math.toIntExact(page.total());
    }

    /** R-PLT-118: whoever goes on in the same long list is told by its source how many there were, and none are counted. */
    private static boolean isKnown(@Nullable Waymarks before, Page<?> page) {
        Waymarks told = page.known();
        return before != null && told != null && told.question().equals(before.question());
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        SortMeta sort = sortBy.values().stream()
                .filter(candidate -> !candidate.getOrder().isUnsorted())
                .findFirst()
                .orElse(null);
        String column = sort == null ? null : sort.getField();
        boolean ascending = sort == null || sort.getOrder().isAscending();
        Listing wanted = new Listing(first, pageSize, column, ascending, filters(filterBy));
        asked = wanted;
        List<T> rows = alreadyThere(wanted).orElseGet(() -> read(wanted));
        size = pageSize;
        counted = null;
        return rows;
    }

    /** R-PLT-116: rows whose place is known from the page before are gone on from; whoever begins anew counts anew. */
    private List<T> read(Listing wanted) {
        Counted<T> known = counted;
        Waymarks before = known == null ? seen : known.page().known();
        boolean begins = known == null && wanted.first() == 0;
        Page<T> page = source.apply(wanted.knowing(begins ? null : before));
        if (page.rows().size() < Math.min(wanted.size(), page.total() - wanted.first())) {
            page = source.apply(wanted);
        }
        seen = page.known();
        if (seen != null) {
            setRowCount(Math.toIntExact(page.total()));
        }
        return page.rows();
    }

    /** Hands over every row of the list as it was asked for last, part by part; answers how many there were. */
    public long each(Consumer<T> reader) {
        long given = 0;
        Page<T> part = new Page<>(List.of(), 0);
        do {
            part = source.apply(new Listing(
                    Math.toIntExact(given), PART, asked.sort(), asked.ascending(), asked.filters(), part.known()));
            part.rows().forEach(reader);
            given += part.rows().size();
        } while (part.rows().size() == PART);
        return given;
    }

    private Optional<List<T>> alreadyThere(Listing wanted) {
        Counted<T> known = counted;
        if (known == null || wanted.size() > known.listing().size()) {
            return Optional.empty();
        }
        Listing asMany = new Listing(
                wanted.first(), known.listing().size(), wanted.sort(), wanted.ascending(), wanted.filters());
        if (!asMany.equals(known.listing())) {
            return Optional.empty();
        }
        seen = known.page().known();
        List<T> rows = known.page().rows();
        return Optional.of(rows.subList(0, Math.min(wanted.size(), rows.size())));
    }

    private static Map<String, String> filters(Map<String, FilterMeta> filterBy) {
        return filterBy.values().stream()
                .filter(filter -> filter.getFilterValue() != null)
                .collect(Collectors.toMap(
                        FilterMeta::getField, filter -> filter.getFilterValue().toString()));
    }
}
