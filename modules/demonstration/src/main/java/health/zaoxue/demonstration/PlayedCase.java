package health.zaoxue.demonstration;

import health.zaoxue.mentorship.AssessmentManner;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.Performance;
import health.zaoxue.mentorship.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One case of a line of training.csv. Difficulty, outcome and comments follow from its place in the line, so that every
 * installation shows the same programme.
 *
 * @param number place among the cases of the line, from 0
 * @param day offset from today
 */
record PlayedCase(Table.Line line, CaseRole role, int number, int day) {
    private static final List<String> LEARNT = List.of(
            "Mark the landmarks before draping.",
            "Ask for the image intensifier earlier.",
            "Check the instrument tray against the list before the patient arrives.",
            "",
            "Go more slowly through the last third.",
            "Tell the anaesthetist before the tourniquet comes down.");
    private static final List<String> WENT_WELL = List.of(
            "The plan was clear before the first step.",
            "Calm hands, and the team knew what came next.",
            "Landmarks were found at the first attempt.",
            "Good judgement of when to stop and look again.");
    private static final List<String> NEXT_TIME = List.of(
            "Say the next step aloud before you take it.",
            "Check the position once more before you fix it.",
            "Leave more time for closing.",
            "Ask for help one step earlier.");

    /** The second mentor sees every third case, so that two people judge. */
    String mentor() {
        return line.text(number % 3 == 1 ? "second_mentor" : "mentor");
    }

    CaseDetails details(UUID technique, LocalDate date, UUID mentor) {
        return new CaseDetails(
                technique, role, date, complexity(), outcome(), mentor, LEARNT.get(number % LEARNT.size()));
    }

    Rating rating() {
        return new Rating(
                entrustment(),
                role.isOperating() ? performance() : null,
                role.isOperating() ? complexity() : null,
                AssessmentManner.IN_PLACE,
                WENT_WELL.get(number % WENT_WELL.size()),
                NEXT_TIME.get((number + 1) % NEXT_TIME.size()),
                false);
    }

    private Performance performance() {
        return switch (entrustment()) {
            case HAD_TO_DO, TALKED_THROUGH -> Performance.INEXPERIENCED;
            case PROMPTED -> Performance.INTERMEDIATE;
            case IN_THE_ROOM, NOT_NEEDED -> Performance.PRACTICE_READY;
        };
    }

    private Complexity complexity() {
        return Complexity.values()[number % Complexity.values().length];
    }

    private CaseOutcome outcome() {
        boolean hard = role == CaseRole.SUPERVISED_SCRUBBED && number % 7 == 4;
        return hard ? CaseOutcome.MENTOR_TOOK_OVER : CaseOutcome.AS_PLANNED;
    }

    private Entrustment entrustment() {
        return switch (role) {
            case OBSERVED, ASSISTED -> Entrustment.HAD_TO_DO;
            case SUPERVISED_SCRUBBED -> number % 7 == 4 ? Entrustment.TALKED_THROUGH : Entrustment.IN_THE_ROOM;
            case SUPERVISED_UNSCRUBBED -> Entrustment.IN_THE_ROOM;
            case PERFORMED, TRAINED -> Entrustment.NOT_NEEDED;
        };
    }
}
