package health.zaoxue.portal.physician.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a device says it is, in two words: enough to tell a phone from a ward's computer, not enough to tell two phones apart. */
final class DeviceName {
    private static final String UNKNOWN = "?";
    private static final List<String> SYSTEMS =
            List.of("Android", "iPhone", "iPad", "HarmonyOS", "Windows", "Macintosh", "Linux");
    private static final List<String> PROGRAMS = List.of("MicroMessenger", "Edg", "Firefox", "Chrome", "Safari");

    private DeviceName() {}

    static String of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent;
        return firstOf(SYSTEMS, said) + " · " + firstOf(PROGRAMS, said);
    }

    private static String firstOf(List<String> names, String said) {
        return names.stream().filter(said::contains).findFirst().orElse(UNKNOWN);
    }
}
