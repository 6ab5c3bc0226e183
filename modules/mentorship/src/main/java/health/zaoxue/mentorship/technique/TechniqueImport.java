package health.zaoxue.mentorship.technique;

import health.zaoxue.identity.CatalogueService;
import health.zaoxue.identity.SpecialtyView;
import health.zaoxue.platform.imports.Column;
import health.zaoxue.platform.imports.ImportKind;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings in the techniques and what each step of their ladders asks for. */
@Dependent
class TechniqueImport implements ImportKind {
    private static final List<String> REQUIRED = List.of(
            "code",
            "specialty",
            "name_en",
            "name_zh",
            "surgical_grade",
            "min_assisted",
            "min_direct",
            "min_indirect",
            "min_independent_for_trainer",
            "p0",
            "p1",
            "failure_definition_en",
            "refresh_months",
            "min_assessors",
            "needs_equipment",
            "source");
    private static final List<String> OPTIONAL = List.of("name_bo", "min_observed", "min_training");

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private NumbersNotices notices;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "techniques";
    }

    @Override
    public int position() {
        return 100;
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(
                        REQUIRED.stream().map(Column::required),
                        OPTIONAL.stream().map(Column::optional))
                .toList();
    }

    @Override
    public ImportTarget<TechniqueData> begin() {
        return new TechniqueTarget(
                database,
                notices,
                catalogue.specialties().stream().map(SpecialtyView::code).collect(Collectors.toSet()),
                LocalDate.now(clock));
    }
}
