package health.zaoxue.launcher;

/** Somebody who can sign in to the demonstration; {@code role} is empty for the visitor who has none. */
public record DemonstrationAccount(String role, String userName, String password) {}
