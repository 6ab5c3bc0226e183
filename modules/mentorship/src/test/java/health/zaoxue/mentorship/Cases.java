package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cases and a technique for tests, in the words of the ladder. */
public final class Cases {
    public static final LocalDate TODAY = LocalDate.of(2026, 5, 18);
    public static final UUID PERSON = new UUID(1, 1);
    public static final UUID MENTOR = new UUID(2, 1);
    public static final UUID OTHER_MENTOR = new UUID(2, 2);

    /** 1 observed, 2 assisted, 3 direct, 2 indirect, 10 to train others, 2 as a trainer. */
    public static final TechniqueView EXTERNAL_FIXATION = new TechniqueView(
            new UUID(3, 1),
            "ORT-EXFIX",
            Translated.of("External fixation", "外固定"),
            "ORTHOPAEDICS",
            "II",
            1,
            new Requirements(1, 2, 3, 2, 10, 2, 2, 12, new BigDecimal("0.08"), new BigDecimal("0.20")),
            "Unstable frame",
            List.of(),
            null,
            List.of());

    /** The same with other numbers from a day on, and a word of the hospital on them or none. */
    public static TechniqueView asking(
            int version, Requirements requirements, @Nullable TechniqueConfirmation word, EarlierNumbers... earlier) {
        return new TechniqueView(
                EXTERNAL_FIXATION.id(),
                EXTERNAL_FIXATION.code(),
                EXTERNAL_FIXATION.name(),
                EXTERNAL_FIXATION.specialty(),
                EXTERNAL_FIXATION.grade(),
                version,
                requirements,
                EXTERNAL_FIXATION.failure(),
                List.of(),
                word,
                List.of(earlier));
    }

    private final List<SignedCase> made = new ArrayList<>();

    private Cases() {}

    public static Cases none() {
        return new Cases();
    }

    /** So many cases in a role, rated 4, of average complexity, a day apart. */
    public Cases and(int number, CaseRole role) {
        IntStream.range(0, number).forEach(i -> and(role, Entrustment.IN_THE_ROOM));
        return this;
    }

    public Cases and(CaseRole role, Entrustment rated) {
        return and(one(role, rated, MENTOR));
    }

    /** So many that did not go as planned. */
    public Cases failed(int number, CaseRole role) {
        IntStream.range(0, number).forEach(i -> {
            SignedCase one = one(role, Entrustment.IN_THE_ROOM, MENTOR);
            and(new SignedCase(
                    one.entry(),
                    one.person(),
                    one.technique(),
                    one.day(),
                    role,
                    one.complexity(),
                    CaseOutcome.COMPLICATION,
                    one.entrustment(),
                    one.mentor(),
                    false));
        });
        return this;
    }

    public Cases by(UUID mentor, CaseRole role) {
        return and(one(role, Entrustment.IN_THE_ROOM, mentor));
    }

    public Cases and(SignedCase one) {
        made.add(one);
        return this;
    }

    public List<SignedCase> list() {
        return List.copyOf(made);
    }

    public SignedCase one(CaseRole role, Entrustment rated, UUID mentor) {
        return new SignedCase(
                new UUID(9, made.size()),
                PERSON,
                EXTERNAL_FIXATION.id(),
                TODAY.minusDays(200).plusDays(made.size()),
                role,
                Complexity.AVERAGE,
                CaseOutcome.AS_PLANNED,
                rated,
                mentor,
                false);
    }
}
