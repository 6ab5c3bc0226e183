package health.zaoxue.platform.trail;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Permitted;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

@ApplicationScoped
@Transactional
class Trail implements TrailService {
    private static final String KINDS =
            "select t.tgrelid::regclass::text from pg_catalog.pg_trigger t" + " where t.tgname = 'trail' order by 1";

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    @Inject
    private TrailFolder folder;

    /** Something that is read from the trail. */
    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    @Override
    @Permitted(Role.AUDIT_ADMIN)
    public Page<TrailEntry> entries(TrailFilter filter, Listing listing) {
        boolean oldestFirst = "number".equals(listing.sort()) && listing.ascending();
        return read(connection -> new TrailTable(connection).page(TrailQuery.of(filter), oldestFirst, listing));
    }

    @Override
    @Permitted(Role.AUDIT_ADMIN)
    public TrailEntry entry(long number) {
        List<TrailEntry> found = new ArrayList<>();
        read(connection -> new TrailTable(connection)
                .each(TrailQuery.of(TrailFilter.NONE), " and number = " + number, found::add));
        return found.stream().findFirst().orElseThrow(() -> new NotFound("entry " + number + " of the trail"));
    }

    @Override
    @Permitted(Role.AUDIT_ADMIN)
    public List<String> kinds() {
        return read(connection -> new TrailTable(connection).names(KINDS));
    }

    @Override
    @Permitted(Role.AUDIT_ADMIN)
    public long each(TrailFilter filter, Consumer<TrailEntry> receiver) {
        return read(connection -> new TrailTable(connection).each(TrailQuery.of(filter), " order by number", receiver));
    }

    @Override
    @Permitted(Role.AUDIT_ADMIN)
    public TrailReport verify() {
        return read(new TrailVerification(folder.path().orElse(null))::run);
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.from(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("trail", failure);
        }
    }
}
