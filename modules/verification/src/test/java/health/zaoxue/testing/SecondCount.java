package health.zaoxue.testing;

import health.zaoxue.testing.FactViews.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the programme's figures from the facts a second time, in other words than the product's. */
public final class SecondCount {
    private final LocalDate today;
    private final List<Fact> tours;
    private final List<Fact> pairings;
    private final List<Fact> signOffs;
    private final List<Fact> sessions;
    private final Map<UUID, LocalDate> caseDays;
    private final List<Fact> certifications;
    private final List<Fact> gaps;
    private final List<Fact> commitments;
    private final Set<UUID> locals;

    /** Takes the facts as they are now. */
    public SecondCount(FactViews facts, LocalDate today) {
        this.today = today;
        tours = facts.all("identity.fact_tour");
        pairings = facts.all("mentorship.fact_pairing");
        signOffs = facts.all("mentorship.sign_off");
        sessions = facts.all("mentorship.fact_session");
        caseDays = facts.all("mentorship.fact_case").stream()
                .collect(Collectors.toMap(one -> one.id("entry_id"), one -> one.day("case_date")));
        certifications = facts.all("mentorship.fact_certification");
        gaps = facts.all("capacity.fact_gap");
        commitments = facts.all("equipment.fact_commitment");
        locals = facts.all("identity.fact_person").stream()
                .filter(person -> Boolean.TRUE.equals(person.value("local")))
                .map(person -> person.id("person_id"))
                .collect(Collectors.toSet());
    }

    /** The figure with this name, of one hospital or of all. */
    public BigDecimal of(String indicator, @Nullable UUID hospital) {
        Function<Fact, Boolean> here = fact -> hospital == null || hospital.equals(fact.id("hospital_id"));
        return switch (indicator) {
            case "AID_STAFF_IN_PLACE" ->
                people(tours.stream().filter(this::coversToday).filter(here::apply), "person_id");
            case "PEOPLE_IN_TRAINING" ->
                people(
                        pairings.stream()
                                .filter(this::coversToday)
                                .filter(this::isActive)
                                .filter(here::apply),
                        "apprentice_id");
            case "INDEPENDENT_DOCTORS" -> people(valid().filter(here::apply), "person_id");
            case "INDEPENDENT_TECHNIQUES" ->
                count(valid().filter(here::apply)
                        .map(one -> List.of(one.id("person_id"), one.id("technique_id"), one.id("hospital_id"))));
            case "GAPS_INTRODUCED" -> count(moved("introduced_on").filter(here::apply));
            case "GAPS_FILLED" -> count(moved("filled_on").filter(here::apply));
            case "MONEY_COMMITTED" ->
                commitments.stream()
                        .filter(here::apply)
                        .map(one -> (BigDecimal) one.value("amount"))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
            case "BECAME_INDEPENDENT" -> count(first().filter(here::apply));
            default -> throw new IllegalArgumentException(indicator);
        };
    }

    private Stream<Fact> valid() {
        return certifications.stream()
                .filter(one -> locals.contains(one.id("person_id")))
                .filter(one -> !one.day("valid_from").isAfter(today)
                        && !one.day("valid_until").isBefore(today))
                .filter(one -> !one.day("granted_on").isAfter(today))
                .filter(one -> !one.has("ended_on") || one.day("ended_on").isAfter(today));
    }

    private Stream<Fact> first() {
        Map<UUID, Fact> firsts = new HashMap<>();
        certifications.stream()
                .sorted(Comparator.comparing((Fact one) -> one.day("granted_on"))
                        .thenComparing(one -> one.value("certification_id").toString()))
                .forEach(one -> firsts.putIfAbsent(one.id("person_id"), one));
        return firsts.values().stream()
                .filter(one -> locals.contains(one.id("person_id")))
                .filter(one -> !one.day("granted_on").isAfter(today));
    }

    private Stream<Fact> moved(String day) {
        return gaps.stream()
                .filter(gap -> !gap.has("withdrawn_on"))
                .filter(gap -> gap.has(day) && !gap.day(day).isAfter(today));
    }

    private boolean coversToday(Fact fact) {
        return !fact.day("from_day").isAfter(today)
                && (!fact.has("to_day") || !fact.day("to_day").isBefore(today));
    }

    private boolean isActive(Fact pairing) {
        UUID id = pairing.id("pairing_id");
        Stream<LocalDate> daysOfCases = signOffs.stream()
                .filter(one -> id.equals(one.id("pairing_id")))
                .flatMap(one -> Stream.ofNullable(caseDays.get(one.id("entry_id"))));
        Stream<LocalDate> daysOfSessions =
                sessions.stream().filter(one -> id.equals(one.id("pairing_id"))).map(one -> one.day("day"));
        return Stream.concat(daysOfCases, daysOfSessions)
                .anyMatch(day -> !day.isAfter(today) && day.isAfter(today.minusDays(30)));
    }

    private static BigDecimal people(Stream<Fact> facts, String column) {
        return count(facts.map(fact -> fact.id(column)));
    }

    private static BigDecimal count(Stream<?> things) {
        return BigDecimal.valueOf(things.distinct().count());
    }
}
