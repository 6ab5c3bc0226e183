package health.zaoxue.portal.commission.scorecard;

import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.ListModel;
import health.zaoxue.portal.page.Today;
import health.zaoxue.reporting.Lineage.Year;
import health.zaoxue.reporting.LineageService;
import health.zaoxue.reporting.PersonLineage;
import health.zaoxue.reporting.Trainee;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** commission/lineage: whom one person learnt from, and whom they made independent. */
@Named("personLineage")
@ViewScoped
public class PersonLineageView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LAST_NAMED_GENERATION = 3;

    @Inject
    private LineageService lineages;

    @Inject
    private Address address;

    @Inject
    private Today today;

    private final ListModel<Trainee> rows =
            new ListModel<>(listing -> lineages.below(getLineage().person(), listing));
    private @Nullable PersonLineage lineage;
    private @Nullable LineageFigure figure;
    private @Nullable LineagePath path;

    @PostConstruct
    void load() {
        PersonLineage found = lineages.lineageOf(address.id("id"));
        LineageFigure drawn = new LineageFigure(found.part(), today.day().getYear());
        lineage = found;
        figure = drawn;
        path = new LineagePath(found, drawn);
    }

    public PersonLineage getLineage() {
        return Objects.requireNonNull(lineage, "load comes first");
    }

    public LineageFigure getFigure() {
        return Objects.requireNonNull(figure, "load comes first");
    }

    public LineagePath getPath() {
        return Objects.requireNonNull(path, "load comes first");
    }

    public ListModel<Trainee> getRows() {
        return rows;
    }

    public Year getAll() {
        return getLineage().part().total();
    }

    /** Whether nobody decided on the person and the person on nobody. */
    public boolean isAlone() {
        return getLineage().part().members().isEmpty();
    }

    /** The number by which the texts call a generation: the third stands for all after it. */
    public int named(int generation) {
        return Math.min(generation, LAST_NAMED_GENERATION);
    }

    /** The person's own, 0 for an aid mentor. */
    public int getGeneration() {
        return named(getLineage().member().map(member -> member.generation()).orElse(0));
    }
}
