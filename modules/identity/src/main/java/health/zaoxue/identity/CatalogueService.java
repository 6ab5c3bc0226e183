package health.zaoxue.identity;

import java.util.List;

/** The lists that hospitals and people are described with. They come in by import. */
public interface CatalogueService {
    /** All departments that a hospital may open, by English name. */
    List<CatalogueDepartmentView> departments();

    /** All specialties, by English name. */
    List<SpecialtyView> specialties();
}
