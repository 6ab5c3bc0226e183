package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

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
            List.of());

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
