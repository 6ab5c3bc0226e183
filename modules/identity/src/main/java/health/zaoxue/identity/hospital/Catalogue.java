package health.zaoxue.identity.hospital;

import health.zaoxue.identity.CatalogueDepartmentView;
import health.zaoxue.identity.CatalogueService;
import health.zaoxue.identity.SpecialtyView;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

@ApplicationScoped
@Transactional
class Catalogue implements CatalogueService {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Override
    @Permitted(toAnyCaller = true)
    public List<CatalogueDepartmentView> departments() {
        return Row.all(
                database.createNativeQuery("select code, name_en, name_zh, name_bo from identity.catalogue_department"
                        + " order by lower(name_en), code"),
                row -> new CatalogueDepartmentView(row.text(), row.translated()));
    }

    @Override
    @Permitted(toAnyCaller = true)
    public List<SpecialtyView> specialties() {
        return Row.all(
                database.createNativeQuery("select code, name_en, name_zh, name_bo, department_code"
                        + " from identity.specialty order by lower(name_en), code"),
                row -> new SpecialtyView(row.text(), row.translated(), row.textOrNull()));
    }
}
