package health.zaoxue.launcher;

import java.io.PrintStream;

/** The program behind {@code ./zaoxue run}, {@code ./zaoxue migrate} and {@code ./zaoxue verify-trail}. */
public final class Zaoxue {
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private Zaoxue() {}

    /** Exits with 0 after an orderly end, 1 when something failed or is broken, and 2 for words that it does not know. */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        try {
            System.exit(Command.parse(arguments).execute(out));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "; try ./zaoxue help");
            System.exit(WRONG_USE);
        } catch (RuntimeException unforeseen) {
            unforeseen.printStackTrace();
            System.exit(FAILED);
        }
    }
}
