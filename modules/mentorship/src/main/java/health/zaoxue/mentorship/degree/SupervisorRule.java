package health.zaoxue.mentorship.degree;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.NewSupervisor;
import health.zaoxue.mentorship.SupervisorChoice;
import health.zaoxue.mentorship.SupervisorSide;
import health.zaoxue.platform.text.FreeText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who may come to supervise a degree, and when somebody may cease to. */
final class SupervisorRule {
    private static final FreeText NAME = FreeText.required("outsideName", 120);
    private static final FreeText INSTITUTION = FreeText.required("outsideInstitution", 200);

    private SupervisorRule() {}

    /** R-MEN-203, R-MEN-206: outside, somebody on the register who fits, or somebody by name and institution; not both. */
    static List<Refusal> againstOutside(SupervisorChoice who, boolean fits) {
        boolean written = !who.name().isBlank() || !who.institution().isBlank();
        if (who.person() != null) {
            return !fits
                    ? List.of(Refusal.at("outside", "degree.outside"))
                    : written ? List.of(Refusal.at("outsideName", "degree.outside.both")) : List.of();
        }
        if (!written) {
            return List.of(Refusal.at("outside", "degree.outside.missing"));
        }
        List<Refusal> reasons = new ArrayList<>(NAME.check(who.name()));
        reasons.addAll(INSTITUTION.check(who.institution()));
        return reasons;
    }

    /** R-MEN-203: while the degree is open, from a day of its time, and nobody who supervises it already. */
    static List<Refusal> against(NewSupervisor wanted, Degree degree, boolean fits, List<StoredSupervisor> known) {
        List<Refusal> reasons = new ArrayList<>(
                wanted.side() == SupervisorSide.OUTSIDE
                        ? againstOutside(wanted.who(), fits)
                        : fits ? List.of() : List.of(Refusal.at("local", "degree.local")));
        if (wanted.from().isBefore(degree.beginsOn()) || wanted.from().isAfter(degree.endsOn())) {
            reasons.add(Refusal.at("supervisesFrom", "degree.supervisor.from", degree.beginsOn(), degree.endsOn()));
        }
        boolean twice = known.stream()
                .anyMatch(one -> one.person() != null
                        && one.person().equals(wanted.who().person())
                        && one.goesOn(wanted.from()));
        if (twice) {
            String field = wanted.side() == SupervisorSide.OUTSIDE ? "outside" : "local";
            reasons.add(Refusal.at(field, "degree.supervisor.twice"));
        }
        return reasons;
    }

    /** R-MEN-204: once, on a day since the first one and not after the planned end, where somebody else of that side goes on. */
    static List<Refusal> againstEnd(
            StoredSupervisor ending, LocalDate lastDay, Degree degree, List<StoredSupervisor> known) {
        List<Refusal> reasons = new ArrayList<>();
        if (ending.hasEnd()) {
            reasons.add(Refusal.at("ending", "degree.supervisor.ended"));
        }
        if (lastDay.isBefore(ending.fromDay()) || lastDay.isAfter(degree.endsOn())) {
            reasons.add(Refusal.at("lastDay", "degree.supervisor.until", ending.fromDay(), degree.endsOn()));
        }
        boolean another = known.stream().anyMatch(one -> one != ending && one.side() == ending.side() && !one.hasEnd());
        if (!another) {
            reasons.add(Refusal.at("ending", "degree.supervisor.last"));
        }
        return reasons;
    }
}
