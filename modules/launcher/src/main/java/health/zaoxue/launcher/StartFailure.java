package health.zaoxue.launcher;

import java.nio.file.Path;
import java.util.Optional;

/** A part of the product could not be started; says what in one sentence, and where its log is. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Path> log;

    StartFailure(String what) {
        super(what);
        this.log = Optional.empty();
    }

    StartFailure(String what, Throwable cause) {
        super(what, cause);
        this.log = Optional.empty();
    }

    StartFailure(String what, Path log) {
        super(what);
        this.log = Optional.of(log);
    }

    StartFailure(String what, Path log, Throwable cause) {
        super(what, cause);
        this.log = Optional.of(log);
    }

    /** The log of the part that failed, where it has one. */
    public Optional<Path> log() {
        return log;
    }
}
