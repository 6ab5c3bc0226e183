package health.zaoxue.platform.notices;

import health.zaoxue.kernel.Language;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class Inbox implements NoticeService {
    private static final int LAST_HOUR = 23;

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    @Override
    @Permitted(toAnyCaller = true)
    public Page<NoticeView> mine(Listing listing) {
        return with(connection -> new NoticeTable(connection, me()).page(listing));
    }

    @Override
    @Permitted(toAnyCaller = true)
    public long unread() {
        return with(connection -> new NoticeTable(connection, me()).unread());
    }

    @Override
    @Permitted(toAnyCaller = true)
    public NoticeView open(UUID notice) {
        return with(connection -> new NoticeTable(connection, me()).open(notice, now()))
                .orElseThrow(() -> new NotFound("notice " + notice));
    }

    @Override
    @Permitted(toAnyCaller = true)
    public void readAll() {
        with(connection -> {
            new NoticeTable(connection, me()).readAll(now());
            return true;
        });
    }

    @Override
    @Permitted(toAnyCaller = true)
    public Optional<MailWish> wish() {
        return with(connection -> new ReaderTable(connection).wish(me()));
    }

    @Override
    @Permitted(toAnyCaller = true)
    public @Nullable String address() {
        return with(connection -> new ReaderTable(connection).address(me())).orElse(null);
    }

    @Override
    @Permitted(toAnyCaller = true)
    public Outcome<MailRhythm> wish(MailWish wish) {
        if (wish.hour() < 0 || wish.hour() > LAST_HOUR) {
            return Outcome.refused(Refusal.at("hour", "number.outside", 0, LAST_HOUR));
        }
        return with(connection -> {
            new ReaderTable(connection).change(me(), wish);
            return Outcome.done(wish.rhythm());
        });
    }

    @Override
    @Permitted(toAnyCaller = true)
    public void signedIn(@Nullable String address, Language language) {
        with(connection -> {
            new ReaderTable(connection).signedIn(callers.current(), address, language, now());
            return true;
        });
    }

    private UUID me() {
        return callers.current().person();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private <T> T with(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.from(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("notices", failure);
        }
    }
}
