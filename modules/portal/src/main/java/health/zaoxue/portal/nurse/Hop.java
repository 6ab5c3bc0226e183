package health.zaoxue.portal.nurse;

import health.zaoxue.equipment.IssueState;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the five stations of a report, as a nurse sees it.
 *
 * @param name saved, sent, seen, repair or fixed
 * @param state done, now, wait or todo
 */
public record Hop(String name, String state) {
    private static final List<String> NAMES = List.of("saved", "sent", "seen", "repair", "fixed");

    /** The five stations of a report in that state. */
    static List<Hop> of(IssueState state) {
        int reached = switch (state) {
            case REPORTED, REOPENED -> 1;
            case ACKNOWLEDGED -> 2;
            case IN_PROGRESS, WAITING_FOR_PART -> 3;
            case RESOLVED -> 4;
            case CONFIRMED -> 5;
        };
        String here = state == IssueState.WAITING_FOR_PART ? "wait" : "now";
        List<Hop> hops = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            hops.add(new Hop(NAMES.get(i), i < reached ? "done" : i == reached ? here : "todo"));
        }
        return hops;
    }
}
