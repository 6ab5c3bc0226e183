package health.zaoxue.portal.page;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * A list whose part the service cuts, sorts and filters: {@code <p:dataTable lazy="true" value="#{view.rows}">}. The columns'
 * {@code field} is the name that the {@link Listing} sorts and filters by.
 */
public class ListModel<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;

    private final Source<T> source;

    /** @param source the service's method, as a rule {@code listing -> service.things(listing)} */
    public ListModel(Source<T> source) {
        this.source = source;
    }

    /** Where the rows come from. */
    public interface Source<T> extends Function<Listing, Page<T>>, Serializable {}

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        Page<T> counted = source.apply(new Listing(0, 1, null, true, filters(filterBy)));
        return Math.toIntExact(counted.total());
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        SortMeta sort = sortBy.values().stream()
                .filter(candidate -> !candidate.getOrder().isUnsorted())
                .findFirst()
                .orElse(null);
        String column = sort == null ? null : sort.getField();
        boolean ascending = sort == null || sort.getOrder().isAscending();
        return source.apply(new Listing(first, pageSize, column, ascending, filters(filterBy)))
                .rows();
    }

    private static Map<String, String> filters(Map<String, FilterMeta> filterBy) {
        return filterBy.values().stream()
                .filter(filter -> filter.getFilterValue() != null)
                .collect(Collectors.toMap(
                        FilterMeta::getField, filter -> filter.getFilterValue().toString()));
    }
}
