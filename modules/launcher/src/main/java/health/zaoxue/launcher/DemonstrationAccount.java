package health.zaoxue.launcher;

import java.util.List;
import java.util.Map;

/** Somebody who can sign in to the demonstration; {@code role} is empty for the visitor who has none. */
public record DemonstrationAccount(String role, String userName, String password) {
    /** Everybody whom the project's demonstration knows, in the order of the realm's file. */
    public static List<DemonstrationAccount> all(Project project) {
        return RealmFile.read(project.demonstrationUsers(), Map.of()).accounts();
    }
}
