package health.zaoxue.portal.nurse;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.files.Picture;
import health.zaoxue.platform.files.Upload;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why a photo was not kept, as the address of a page tells it. */
final class PhotoRefusals {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MILLION = 1_000_000;

    private PhotoRefusals() {}

    static Refusal tooLarge() {
        return Refusal.at("photo", Picture.TOO_LARGE, Upload.LARGEST / MEGABYTE);
    }

    /** The reason that the parameter {@code photo} names, or null. */
    static @Nullable Refusal in(HttpServletRequest request) {
        return switch (Objects.requireNonNullElse(request.getParameter("photo"), "")) {
            case Picture.TOO_LARGE -> tooLarge();
            case Picture.TOO_MANY_PIXELS -> Refusal.at("photo", Picture.TOO_MANY_PIXELS, Picture.MOST_PIXELS / MILLION);
            case Picture.NOT_A_PICTURE -> Refusal.at("photo", Picture.NOT_A_PICTURE);
            default -> null;
        };
    }
}
