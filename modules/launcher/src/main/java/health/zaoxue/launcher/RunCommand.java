package health.zaoxue.launcher;

import java.io.PrintStream;
import java.time.Clock;

/** Runs the product until Ctrl-C, a signal to stop, or the unexpected end of a part. */
record RunCommand(Installation installation, boolean fresh) implements Command {
    private static final int FAILED = 1;

    @Override
    public int execute(PrintStream out) {
        LauncherLog.into(installation.home());
        try {
            ProductRun run = new ProductRun(installation, out, Clock.systemUTC());
            Runtime.getRuntime().addShutdownHook(new Thread(run::close, "stop"));
            return execute(run, out);
        } catch (StartFailure failure) {
            report(failure, out);
            return FAILED;
        }
    }

    private int execute(ProductRun run, PrintStream out) {
        try {
            if (fresh) {
                run.startOver();
            }
            announce(run.start(), out);
            String ended = run.awaitUnexpectedEnd();
            if (!run.isClosed()) {
                out.printf("%s has ended unexpectedly; the rest is stopped. Logs: %s%n", ended, installation.home());
            }
        } catch (StartFailure failure) {
            if (!run.isClosed()) {
                report(failure, out);
            }
        }
        return FAILED;
    }

    private static void announce(RunningProduct product, PrintStream out) {
        out.println("Zaoxue is ready at " + product.publicUrl());
        product.accounts()
                .forEach(account -> out.printf(
                        "  %-32s %-18s %s%n",
                        account.role().isEmpty() ? "(no role)" : account.role(),
                        account.userName(),
                        account.password()));
        out.flush();
    }

    private static void report(StartFailure failure, PrintStream out) {
        out.println("Zaoxue did not start: " + failure.getMessage());
        failure.log().ifPresent(log -> out.println("Its log: " + log));
        out.flush();
    }
}
