package health.zaoxue.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.InhabitedHospital;
import health.zaoxue.testing.MoneyLife;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.SponsoredHospital;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * People who try every act on a request, in any order, again and again, some of them with several roles at once: only allowed ways
 * are gone, what is refused changes nothing, nobody has two parts that exclude one another, and the money adds up.
 */
@ArquillianTest
class RandomActsIT {
    private static final int FIRST_YEAR = 2020;
    private static final int LIVES = 24;
    private static final int TRIES = 120;
    private static final long GIVEN = 3_000_000;
    private static final List<Long> PRICES = List.of(
            300_000L,
            1_000_000L,
            999_999L,
            1_000_000L,
            2_000_000L,
            4_000_000L,
            1_000L,
            1_000_001L,
            500_000L,
            1_500_000L);

    @Inject
    private Acting acting;

    @Inject
    private SponsoredHospital here;

    @Inject
    private OwnerDatabase database;

    @Inject
    private FundingService funding;

    @Inject
    private FundingDecisionService decisions;

    @Inject
    private BudgetService budget;

    private final Caller official = MoneyLife.official();
    private List<Caller> people = List.of();

    @BeforeEach
    void a_hospital_and_its_sponsor() {
        here.open();
        people = List.of(
                here.preparer,
                here.head,
                official,
                MoneyLife.official(),
                MoneyLife.official(),
                inSeveralRoles(new Area.Hospital(here.hospital), Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD),
                inSeveralRoles(new Area.Region(), Role.COMMISSION_OFFICIAL, Role.HOSPITAL_HEAD),
                InhabitedHospital.newcomer(UUID.randomUUID(), Role.HOSPITAL_HEAD));
    }

    @Test
    @Tag("R-EQP-20")
    @Tag("R-EQP-21")
    @Tag("R-EQP-22")
    @Tag("R-EQP-28")
    @Tag("R-EQP-31")
    @Tag("R-EQP-37")
    void whatever_people_try_in_whatever_order_the_rules_hold() {
        Set<RequestAct> happened = EnumSet.noneOf(RequestAct.class);
        for (int seed = 0; seed < LIVES; seed++) {
            live(new Random(seed), FIRST_YEAR + seed, PRICES.get(seed % PRICES.size()))
                    .acts()
                    .forEach(act -> happened.add(act.act()));
        }

        assertThat(happened)
                .as("what was tried with success at least once")
                .containsAll(EnumSet.complementOf(EnumSet.of(RequestAct.FILE_ADDED, RequestAct.FILE_REMOVED)));
    }

    private RequestView live(Random chance, int year, long price) {
        NewBudgetLine gift = new NewBudgetLine(
                here.region, year, FundingCategory.EQUIPMENT, here.hospital, Money.yuan(GIVEN), "letter 7");
        UUID line = acting.as(official, () -> budget.open(gift)).value();
        UUID request = acting.as(here.preparer, () -> funding.prepare(UUID.randomUUID(), draft(line, price)))
                .value();
        for (int i = 0; i < TRIES; i++) {
            RequestView before = view(request);
            Caller who = people.get(chance.nextInt(people.size()));
            boolean accepted = attempt(who, before, chance).isPresent();
            judge(before, view(request), accepted ? who : null);
        }
        RequestView end = view(request);
        nobodyHasTwoParts(end);
        theMoneyAddsUp(end, line);
        return end;
    }

    private Optional<RequestState> attempt(Caller who, RequestView seen, Random chance) {
        try {
            Outcome<RequestState> answer = acting.inOwnRequest(who, () -> act(seen, chance));
            return answer.isDone() ? Optional.of(answer.value()) : Optional.empty();
        } catch (NotFound | NotPermitted refused) {
            return Optional.empty();
        }
    }

    /** Anything at all; a third of the time as somebody who has read an older version. */
    private Outcome<RequestState> act(RequestView seen, Random chance) {
        int version = chance.nextInt(3) == 0 ? seen.version() - 1 : seen.version();
        RequestStep step = new RequestStep(seen.id(), version, UUID.randomUUID(), "because");
        return switch (chance.nextInt(11)) {
            case 0 -> funding.edit(step, seen.content());
            case 1, 2 -> funding.submit(step);
            case 3, 4 -> funding.endorse(step);
            case 5 -> chance.nextInt(2) == 0 ? funding.sendBack(step) : funding.submit(step);
            case 6 -> chance.nextInt(9) == 0 ? funding.withdraw(step) : funding.endorse(step);
            case 7 -> decisions.pay(step, Money.yuan(1 + chance.nextInt(500_000)));
            case 8 -> chance.nextInt(2) == 0 ? decisions.close(step) : decisions.pay(step, Money.yuan(1));
            case 9 -> confirm(seen, step);
            default -> decisions.decide(seen.id(), decision(seen, version, chance));
        };
    }

    private Outcome<RequestState> confirm(RequestView seen, RequestStep step) {
        UUID condition = seen.conditions().isEmpty()
                ? UUID.randomUUID()
                : seen.conditions().get(0).id();
        return decisions.confirmCondition(step, condition);
    }

    private static Decision decision(RequestView seen, int version, Random chance) {
        Verdict verdict = Verdict.values()[chance.nextInt(Verdict.values().length)];
        List<String> conditions = verdict == Verdict.APPROVE_WITH_CONDITIONS ? List.of("a letter") : List.of();
        return new Decision(UUID.randomUUID(), version, verdict, "because", conditions, null);
    }

    private static void judge(RequestView before, RequestView after, @Nullable Caller doer) {
        if (doer == null) {
            assertThat(after).as("what was refused changed nothing").isEqualTo(before);
            return;
        }
        assertThat(after.acts())
                .hasSize(before.acts().size() + 1)
                .startsWith(before.acts().toArray(RequestActView[]::new));
        RequestActView last = after.acts().get(after.acts().size() - 1);
        assertThat(before.state().allows(last.act()))
                .as("%s in %s", last.act(), before.state())
                .isTrue();
        assertThat(last.actor()).isEqualTo(doer.person());
    }

    private static void nobodyHasTwoParts(RequestView request) {
        Set<UUID> makers = new HashSet<>();
        Set<UUID> deciders = new HashSet<>();
        Set<List<Object>> heard = new HashSet<>();
        for (RequestActView act : request.acts()) {
            if (act.act() == RequestAct.ENDORSED) {
                assertThat(makers).as("made before endorsing").doesNotContain(act.actor());
            }
            if (act.act().decides()) {
                assertThat(makers).as("had a part before deciding").doesNotContain(act.actor());
                assertThat(heard.add(List.of(act.round(), act.actor())))
                        .as("decided once a round")
                        .isTrue();
                deciders.add(act.actor());
            }
            if (act.act() == RequestAct.PAID) {
                assertThat(deciders).as("decided before paying").doesNotContain(act.actor());
            }
            if (act.act().makesTheRequest()) {
                makers.add(act.actor());
            }
        }
    }

    private void theMoneyAddsUp(RequestView request, UUID line) {
        BudgetFigures figures = acting.as(official, () -> budget.line(line)).figures();
        long approvals = request.actsOfThisRound().stream()
                .filter(act -> act.act().approves())
                .count();
        boolean granted = approvals >= request.approversNeeded();

        assertThat(granted)
                .isEqualTo(request.state() == RequestState.APPROVED || request.state() == RequestState.CLOSED);
        assertThat(figures.allocated()).isEqualTo(Money.yuan(GIVEN));
        assertThat(figures.left().isNegative()).isFalse();
        if (request.state() == RequestState.APPROVED) {
            assertThat(figures.committed().plus(figures.spent())).isEqualTo(request.total());
        } else if (request.state() == RequestState.CLOSED) {
            assertThat(figures.committed()).isEqualTo(Money.yuan(0));
        } else {
            assertThat(figures).isEqualTo(new BudgetFigures(Money.yuan(GIVEN), Money.yuan(0), Money.yuan(0)));
        }
    }

    private RequestView view(UUID request) {
        return acting.inOwnRequest(here.preparer, () -> funding.request(request));
    }

    private static RequestDraft draft(UUID line, long price) {
        List<DraftLine> lines = List.of(new DraftLine(null, "Workstation", 1, BigDecimal.valueOf(price)));
        return new RequestDraft(
                FundingCategory.EQUIPMENT, "Workstations", "Operations are sent away", "", "", null, null, line, lines);
    }

    private Caller inSeveralRoles(Area area, Role... roles) {
        return new Caller(UUID.randomUUID(), "Somebody", Set.of(roles), area, here.hospital, null);
    }
}
