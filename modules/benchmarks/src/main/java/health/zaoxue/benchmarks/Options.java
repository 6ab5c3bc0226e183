package health.zaoxue.benchmarks;

import health.zaoxue.benchmarks.world.World;
import java.net.URI;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the words of the command line ask for.
 *
 * @param url a product that runs already; without it one is started for the measurement
 * @param quick only to see that all works: fewer people, shorter
 * @param accept whether this run is what later ones are compared with
 * @param time for which each load is measured
 * @param scale how many cases the world has in which is measured instead
 */
record Options(Optional<URI> url, boolean quick, boolean accept, Duration time, OptionalLong scale) {
    private static final Duration USUAL = Duration.ofSeconds(30);
    private static final long MOST_CASES = 5_000_000;
    private static final Duration SHORT = Duration.ofSeconds(5);

    /** Reads the words; throws {@link IllegalArgumentException} with a sentence for the user where they make no sense. */
    static Options parse(String... words) {
        Optional<URI> url = Optional.empty();
        Optional<Duration> time = Optional.empty();
        OptionalLong scale = OptionalLong.empty();
        boolean quick = false;
        boolean accept = false;
        Iterator<String> rest = List.of(words).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--quick" -> quick = true;
                case "--accept" -> accept = true;
                case "--url" -> url = Optional.of(address(value(option, rest)));
                case "--scale" -> scale = OptionalLong.of(cases(value(option, rest)));
                case "--seconds" -> time = Optional.of(Duration.ofSeconds(seconds(value(option, rest))));
                default -> throw new IllegalArgumentException("Unknown option '%s'".formatted(option));
            }
        }
        return new Options(url, quick, accept, time.orElse(quick ? SHORT : USUAL), scale);
    }

    private static URI address(String text) {
        return URI.create(text.endsWith("/") ? text : text + "/");
    }

    private static int seconds(String text) {
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException("'%s' is no number of seconds".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private static long cases(String text) {
        long cases = text.matches("[1-9][0-9]{0,6}") ? Long.parseLong(text) : 0;
        if (cases < World.CASES_OF_A_HOSPITAL || cases > MOST_CASES || cases % World.CASES_OF_A_HOSPITAL != 0) {
            throw new IllegalArgumentException(
                    "'%s' is not a number of ten thousands up to %d".formatted(text, MOST_CASES));
        }
        return cases;
    }

    private static String value(String option, Iterator<String> rest) {
        try {
            return rest.next();
        } catch (NoSuchElementException e) {
            throw new IllegalArgumentException("'%s' wants a value".formatted(option), e);
        }
    }
}
