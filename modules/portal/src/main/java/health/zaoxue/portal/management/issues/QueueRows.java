package health.zaoxue.portal.management.issues;

import health.zaoxue.equipment.IssueRow;
import health.zaoxue.equipment.IssueService;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.portal.language.LanguageChoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts names and ages to the rows of the queue. */
@ApplicationScoped
public class QueueRows {
    @Inject
    private IssueService issues;

    @Inject
    private PersonService people;

    @Inject
    private LanguageChoice language;

    @Inject
    private Clock clock;

    Page<QueueRow> page(Listing listing) {
        Page<IssueRow> page = issues.queue(listing);
        Map<UUID, String> names = names(page.rows().stream()
                .flatMap(row -> Stream.of(row.reporter(), row.lastBy()))
                .distinct()
                .toList());
        List<QueueRow> rows = page.rows().stream().map(row -> row(row, names)).toList();
        return new Page<>(rows, page.total());
    }

    QueueRow row(IssueRow issue, Map<UUID, String> names) {
        Instant until = issue.state().isOpen() ? clock.instant() : issue.stateSince();
        return new QueueRow(
                issue,
                names.getOrDefault(issue.reporter(), ""),
                names.getOrDefault(issue.lastBy(), ""),
                Duration.between(issue.reportedAt(), until));
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        return people.people(ids).values().stream()
                .collect(Collectors.toMap(PersonView::id, person -> language.of(person.name())));
    }
}
