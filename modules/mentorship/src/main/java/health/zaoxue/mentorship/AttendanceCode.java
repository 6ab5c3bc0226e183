package health.zaoxue.mentorship;

import java.time.Instant;

/**
 * What a room or a remote session is shown for now.
 *
 * @param token what the QR code carries
 * @param spoken six digits of the same, to be said aloud
 * @param nextAt when another one takes its place
 */
public record AttendanceCode(String token, String spoken, Instant nextAt) {
    @Override
    public String toString() {
        return "AttendanceCode";
    }
}
