package health.zaoxue.benchmarks.inspect;

import health.zaoxue.benchmarks.story.Page;
import health.zaoxue.benchmarks.weight.PageWeight;
import java.util.List;
import java.util.Optional;

/**
 * What one person alone made the product do for one page.
 *
 * @param statements what the application asked the database, where that could be seen
 * @param weight what the browser had to fetch, where it was a page
 */
public record PageSight(Page page, Optional<List<String>> statements, Optional<PageWeight> weight) {}
