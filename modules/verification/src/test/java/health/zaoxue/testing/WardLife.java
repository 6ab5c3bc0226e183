package health.zaoxue.testing;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.IssueService;
import health.zaoxue.equipment.RegisterDevice;
import health.zaoxue.equipment.ReportProblem;
import health.zaoxue.equipment.Severity;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.files.Upload;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** A pump, the engineers' telephone, and a problem with a photo. */
@Dependent
public class WardLife {
    @Inject
    private EquippedHospital catalogue;

    @Inject
    private DeviceService devices;

    @Inject
    private IssueService issues;

    @Inject
    private OwnerDatabase database;

    @Inject
    private Acting acting;

    private @Nullable Caller nurse;

    /** Whoever reported the problem. */
    Caller nurse() {
        return Objects.requireNonNull(nurse, "nothing has happened yet");
    }

    /** Lets it happen at a hospital that is open. */
    void at(TrainingHospital place) {
        catalogue.open();
        Caller engineer = employed(place.hospital, Role.BIOMEDICAL_ENGINEER);
        nurse = employed(place.hospital, Role.NURSE);
        acting.as(engineer, () -> devices.beReachedAt("0891 123456")).value();
        RegisterDevice unit = new RegisterDevice(
                place.hospital, "TESTPUMP-A", UUID.randomUUID().toString(), null, null, "Ward 3", "6", null);
        UUID pump = acting.as(engineer, () -> devices.register(unit)).value();
        String tag = acting.as(engineer, () -> devices.device(pump)).tag().characters();
        ReportProblem problem = new ReportProblem(
                UUID.randomUUID(), tag, "TESTPUMP-STOPS", "", Severity.DEGRADED, Upload.of(photoOf(pump)));
        acting.as(nurse(), () -> issues.report(problem)).value();
    }

    private Caller employed(UUID hospital, Role role) {
        Caller somebody = InhabitedHospital.newcomer(hospital, role);
        database.execute("insert into identity.staff_member (id, name_en, employer_kind, hospital_id, title, version)"
                + " values ('%s', 'Newcomer', 'HOSPITAL', '%s', '', 1)".formatted(somebody.person(), hospital));
        return somebody;
    }

    /** Another picture for each device. */
    public static byte[] photoOf(UUID device) {
        BufferedImage picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.setRGB(x, y, device.hashCode() >> (x / 8));
            }
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
