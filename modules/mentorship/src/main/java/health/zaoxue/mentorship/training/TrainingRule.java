package health.zaoxue.mentorship.training;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.NewTraining;
import health.zaoxue.mentorship.TrainingChoices;
import health.zaoxue.mentorship.TrainingKind;
import health.zaoxue.platform.text.FreeText;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a training event must say before it is planned, and when people can show that they are there. */
final class TrainingRule {
    static final int MOST_HALF_HOURS = 24;
    static final int MOST_PLACES = 500;
    static final int LONGEST_LINK = 300;
    private static final Duration MARGIN = Duration.ofMinutes(30);
    private static final FreeText TITLE = FreeText.required("title", 200);
    private static final FreeText PLACE = FreeText.required("place", 200);
    private static final FreeText ANY_PLACE = FreeText.optional("place", 200);

    private TrainingRule() {}

    /** R-MEN-151: a title, a start that has not come, half an hour to twelve hours, places, a trainer, and a room or an https link. */
    static List<Refusal> against(NewTraining wanted, Instant now) {
        List<Refusal> reasons = new ArrayList<>(TITLE.check(wanted.title()));
        boolean remote = wanted.kind() == TrainingKind.REMOTE_SESSION;
        reasons.addAll((remote ? ANY_PLACE : PLACE).check(wanted.place()));
        if (remote != isLink(wanted.link()) || (!remote && !wanted.link().isEmpty())) {
            reasons.add(Refusal.at("link", remote ? "training.link" : "training.link.room"));
        }
        if (!wanted.startsAt().isAfter(now)) {
            reasons.add(Refusal.at("day", "training.past"));
        }
        if (wanted.halfHours() < 1 || wanted.halfHours() > MOST_HALF_HOURS) {
            reasons.add(Refusal.at("hours", "training.hours"));
        }
        if (wanted.places() < 1 || wanted.places() > MOST_PLACES) {
            reasons.add(Refusal.at("places", "training.places", MOST_PLACES));
        }
        if (wanted.trainers().isEmpty()) {
            reasons.add(Refusal.at("trainers", "training.trainer"));
        }
        return reasons;
    }

    /** R-MEN-151, R-MEN-207: trainers, department and techniques are of those that the hospital has. */
    static List<Refusal> unknown(NewTraining wanted, TrainingChoices choices) {
        List<Refusal> reasons = new ArrayList<>();
        if (!ids(choices.teachers()).containsAll(wanted.trainers())) {
            reasons.add(Refusal.at("trainers", "training.trainer"));
        }
        UUID department = wanted.department();
        if (department != null && !ids(choices.departments()).contains(department)) {
            reasons.add(Refusal.at("department", "training.department"));
        }
        if (!ids(choices.techniques()).containsAll(wanted.techniques())) {
            reasons.add(Refusal.at("techniques", "training.technique"));
        }
        return reasons;
    }

    private static Set<UUID> ids(List<TrainingChoices.Choice> choices) {
        return choices.stream().map(TrainingChoices.Choice::id).collect(Collectors.toSet());
    }

    /** The same without spaces around its texts. */
    static NewTraining tidy(NewTraining typed) {
        return new NewTraining(
                typed.key(),
                typed.kind(),
                typed.title().strip(),
                typed.department(),
                typed.place().strip(),
                typed.link(),
                typed.startsAt(),
                typed.halfHours(),
                typed.places(),
                typed.trainers(),
                typed.techniques());
    }

    /** An address that is opened over an encrypted connection, at a host, without a name or password in it. */
    static boolean isLink(String typed) {
        if (typed.length() > LONGEST_LINK) {
            return false;
        }
        try {
            URI link = new URI(typed);
            return "https".equals(link.getScheme()) && link.getHost() != null && link.getUserInfo() == null;
        } catch (URISyntaxException noLink) {
            return false;
        }
    }

    /** R-MEN-155: from half an hour before the event until half an hour after it. */
    static boolean isTimeToAttend(Instant startsAt, Instant endsAt, Instant now) {
        return !now.isBefore(startsAt.minus(MARGIN)) && !now.isAfter(endsAt.plus(MARGIN));
    }
}
