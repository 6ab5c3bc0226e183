package health.zaoxue.platform.files;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.platform.Permitted;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;

@ApplicationScoped
@Transactional
class Pictures implements PictureService {
    private static final String KEEP =
            "insert into platform.stored_file (digest, media_type, width, height, content, stored_at)"
                    + " values (?, 'image/jpeg', ?, ?, ?, ?) on conflict (digest) do nothing";
    private static final String FIND = "select content from platform.stored_file where digest = ?";

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    @Inject
    private Clock clock;

    @Override
    @Permitted(toAnyCaller = true)
    public String keep(Picture picture) {
        String digest = picture.digest();
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, digest);
            keep.setInt(2, picture.width());
            keep.setInt(3, picture.height());
            keep.setBytes(4, picture.content());
            keep.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            keep.executeUpdate();
            return digest;
        } catch (SQLException failure) {
            throw new IllegalStateException("picture " + digest, failure);
        }
    }

    @Override
    @Permitted(toAnyCaller = true)
    public StoredPicture picture(String digest) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, digest);
            try (ResultSet found = find.executeQuery()) {
                if (!found.next()) {
                    throw new NotFound("picture " + digest);
                }
                return new StoredPicture(digest, found.getBytes(1));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("picture " + digest, failure);
        }
    }
}
