package health.zaoxue.portal.management.gaps;

import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.mentorship.TechniqueView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The techniques of which a hospital can say that it cannot offer them. */
@Named("techniqueChoices")
@RequestScoped
public class TechniqueChoices {
    @Inject
    private TechniqueService techniques;

    public List<TechniqueView> getAll() {
        return techniques.techniques();
    }
}
