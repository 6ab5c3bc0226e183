package health.zaoxue.portal.nurse;

import health.zaoxue.equipment.IssueRow;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.portal.language.LanguageChoice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts names to the people behind reports. */
@Dependent
class ReportLines {
    @Inject
    private PersonService people;

    @Inject
    private LanguageChoice language;

    List<ReportLine> of(List<IssueRow> rows) {
        Map<UUID, String> names =
                names(rows.stream().map(IssueRow::lastBy).distinct().toList());
        return rows.stream()
                .map(row -> new ReportLine(row, names.getOrDefault(row.lastBy(), "")))
                .toList();
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, PersonView> found = people.people(ids);
        return found.values().stream().collect(Collectors.toMap(PersonView::id, person -> language.of(person.name())));
    }
}
