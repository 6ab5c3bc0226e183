package health.zaoxue.equipment.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.equipment.BudgetFigures;
import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.LedgerKind;
import health.zaoxue.equipment.NewBudgetLine;
import health.zaoxue.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

/** Money moves about three budget lines in any order; none of it appears, disappears or is used twice. */
@Tag("R-EQP-20")
@Tag("R-EQP-23")
class BankTest {
    private static final int LINES = 3;
    private static final Movement FREE =
            Movement.ofFreeMoney(UUID.randomUUID(), Instant.parse("2026-05-18T01:00:00Z"), "letter 7");
    private static final Movement FOR_REQUEST =
            Movement.forRequest(UUID.randomUUID(), UUID.randomUUID(), Instant.parse("2026-05-18T01:00:00Z"), "");

    record Transfer(LedgerKind kind, int line, int other, Money amount) {}

    @Property(tries = 500)
    void money_is_never_made_lost_or_used_twice(@ForAll("transfers") List<Transfer> transfers) {
        List<BudgetLine> lines = lines();
        List<LedgerEntry> ledger = new ArrayList<>();
        for (Transfer transfer : transfers) {
            if (isCovered(transfer, lines)) {
                ledger.add(carriedOut(transfer, lines));
            }
        }

        assertThat(ledger)
                .allSatisfy(entry -> assertThat(sumOf(entry.postings())).isEqualByComparingTo("0"));
        Money given = ledger.stream()
                .filter(entry -> entry.kind() == LedgerKind.ALLOCATION)
                .map(entry -> Money.yuan(entry.postings().get(1).amount()))
                .reduce(Money.yuan(0), Money::plus);
        assertThat(total(lines, FiguresOf.ALLOCATED)).isEqualTo(given);
        assertThat(lines).allSatisfy(line -> assertThat(line.figures()).isEqualTo(replayed(line, ledger)));
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(line.figures().left().isNegative()).isFalse());
    }

    @Property(tries = 500)
    void what_is_not_covered_breaks(@ForAll("transfers") List<Transfer> transfers) {
        List<BudgetLine> lines = lines();
        for (Transfer transfer : transfers) {
            if (!isCovered(transfer, lines)) {
                assertThatThrownBy(() -> carriedOut(transfer, lines)).isInstanceOf(IllegalArgumentException.class);
                return;
            }
            carriedOut(transfer, lines);
        }
    }

    @Property
    void nothing_and_less_than_nothing_do_not_move(
            @ForAll("kinds") LedgerKind kind, @ForAll("notPositive") Money amount) {
        List<BudgetLine> lines = lines();

        assertThatThrownBy(() -> carriedOut(new Transfer(kind, 0, 1, amount), lines))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<List<Transfer>> transfers() {
        Arbitrary<Integer> line = Arbitraries.integers().between(0, LINES - 1);
        Arbitrary<Money> amount = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("2000"))
                .ofScale(2)
                .map(Money::yuan);
        return Combinators.combine(kinds(), line, line, amount)
                .as(Transfer::new)
                .filter(transfer -> transfer.line() != transfer.other())
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<LedgerKind> kinds() {
        return Arbitraries.of(LedgerKind.class);
    }

    @Provide
    Arbitrary<Money> notPositive() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), BigDecimal.ZERO)
                .ofScale(2)
                .map(Money::yuan);
    }

    private static boolean isCovered(Transfer transfer, List<BudgetLine> lines) {
        BudgetFigures figures = lines.get(transfer.line()).figures();
        return switch (transfer.kind()) {
            case ALLOCATION -> true;
            case REALLOCATION, COMMITMENT -> figures.haveRoomFor(transfer.amount());
            case RELEASE, EXPENDITURE -> figures.committed().compareTo(transfer.amount()) >= 0;
            case REFUND -> figures.spent().compareTo(transfer.amount()) >= 0;
        };
    }

    private static LedgerEntry carriedOut(Transfer transfer, List<BudgetLine> lines) {
        BudgetLine line = lines.get(transfer.line());
        Money amount = transfer.amount();
        return switch (transfer.kind()) {
            case ALLOCATION -> LedgerEntry.allocation(line, amount, FREE);
            case REALLOCATION -> LedgerEntry.reallocation(line, lines.get(transfer.other()), amount, FREE);
            case COMMITMENT -> LedgerEntry.commitment(line, amount, FOR_REQUEST);
            case RELEASE -> LedgerEntry.release(line, amount, FOR_REQUEST);
            case EXPENDITURE -> LedgerEntry.expenditure(line, amount, FOR_REQUEST);
            case REFUND -> LedgerEntry.refund(line, amount, FOR_REQUEST);
        };
    }

    private enum FiguresOf {
        ALLOCATED,
        COMMITTED,
        SPENT
    }

    private static Money total(List<BudgetLine> lines, FiguresOf which) {
        return lines.stream()
                .map(BudgetLine::figures)
                .map(figures -> switch (which) {
                    case ALLOCATED -> figures.allocated();
                    case COMMITTED -> figures.committed();
                    case SPENT -> figures.spent();
                })
                .reduce(Money.yuan(0), Money::plus);
    }

    private static BudgetFigures replayed(BudgetLine line, List<LedgerEntry> ledger) {
        List<Posting> postings = ledger.stream()
                .flatMap(entry -> entry.postings().stream())
                .filter(posting -> posting.line().equals(line.id()))
                .toList();
        BigDecimal spent = sumOf(on(Account.SPENT, postings));
        BigDecimal committed = sumOf(on(Account.COMMITTED, postings));
        BigDecimal available = sumOf(on(Account.AVAILABLE, postings));
        return new BudgetFigures(
                Money.yuan(available.add(committed).add(spent)), Money.yuan(committed), Money.yuan(spent));
    }

    private static List<Posting> on(Account account, List<Posting> postings) {
        return postings.stream().filter(posting -> posting.account() == account).toList();
    }

    private static BigDecimal sumOf(List<Posting> postings) {
        return postings.stream().map(Posting::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BudgetLine> lines() {
        return IntStream.range(0, LINES).mapToObj(i -> line(null)).toList();
    }

    private static BudgetLine line(@Nullable UUID hospital) {
        NewBudgetLine content = new NewBudgetLine(
                UUID.randomUUID(), 2026, FundingCategory.EQUIPMENT, hospital, Money.yuan(1), "letter 7");
        return new BudgetLine("B-2026-01", content, FREE);
    }
}
