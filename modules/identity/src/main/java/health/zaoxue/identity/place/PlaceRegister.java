package health.zaoxue.identity.place;

import health.zaoxue.identity.Editable;
import health.zaoxue.identity.PlaceDetails;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.identity.PlaceService;
import health.zaoxue.identity.PlaceView;
import health.zaoxue.identity.naming.EnteredOnce;
import health.zaoxue.identity.naming.Opened;
import health.zaoxue.identity.naming.TypedName;
import health.zaoxue.identity.naming.UniqueNames;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.input.TypedFields;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class PlaceRegister implements PlaceService {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private EnteredOnce once;

    @Override
    @Permitted(toAnyCaller = true)
    public List<PlaceView> places(PlaceKind kind) {
        return Row.all(
                database.createNativeQuery(
                                "select id, kind, name_en, name_zh, name_bo from identity.place where kind = ?1"
                                        + " order by lower(name_en), id")
                        .setParameter(1, kind.name()),
                row -> new PlaceView(row.id(), row.constant(PlaceKind.class), row.translated()));
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Editable<PlaceDetails> opened(UUID id) {
        Place place = Opened.find(database, Place.class, id);
        return new Editable<>(id, place.version(), place.details());
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> enter(UUID key, PlaceDetails details) {
        return once.from(key, "place.enter", details, () -> enter(details));
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> enter(PlaceDetails details) {
        TypedFields typed = new TypedFields();
        Translated name = checked(typed, details, null);
        if (typed.areRefused()) {
            return Outcome.refused(typed.refusals());
        }
        Place place = new Place(UUID.randomUUID(), details.kind(), name);
        database.persist(place);
        database.flush();
        return Outcome.done(place.id());
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> correct(Editable<PlaceDetails> changed) {
        Place place = Opened.find(database, Place.class, changed.id());
        Opened.requireSame(changed.version(), place.version());
        TypedFields typed = new TypedFields();
        Translated name = checked(typed, changed.details(), place.id());
        if (typed.areRefused()) {
            return Outcome.refused(typed.refusals());
        }
        place.name(name);
        return Outcome.done(place.id());
    }

    private Translated checked(TypedFields typed, PlaceDetails details, @Nullable UUID itself) {
        String rows =
                "(select * from identity.place where kind = '" + details.kind().name() + "')";
        TypedName name = new TypedName(details.nameEnglish(), details.nameChinese(), details.nameTibetan());
        return new UniqueNames(database, rows).checked(typed, name, itself);
    }
}
