package health.zaoxue.equipment.ledger;

import health.zaoxue.equipment.BudgetLineView;
import health.zaoxue.equipment.BudgetService;
import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.LedgerEntryView;
import health.zaoxue.equipment.MoneyMove;
import health.zaoxue.equipment.NewBudgetLine;
import health.zaoxue.equipment.numbering.NumberSeries;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.receipts.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
@Transactional
class Budget implements BudgetService {
    @Inject
    private BudgetLines lines;

    @Inject
    private BudgetLists lists;

    @Inject
    private NumberSeries numbers;

    @Inject
    private CallerContext callers;

    @Inject
    private FreeMoney free;

    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public Outcome<UUID> open(NewBudgetLine content) {
        List<Refusal> reasons = AllocationRules.refusals(content);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return unlessStale(content.allocated(), () -> opened(content));
    }

    private Outcome<UUID> opened(NewBudgetLine content) {
        String number = numbers.nextBudgetLine(content.year());
        if (lines.exists(content)) {
            return Outcome.refused(Refusal.of("budget.exists"));
        }
        Movement movement = free.movement(content.note());
        BudgetLine line = new BudgetLine(number, content, movement);
        lines.add(line);
        lines.write(LedgerEntry.allocation(line, content.allocated(), movement));
        return Outcome.done(line.id());
    }

    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public Outcome<UUID> allocate(UUID key, UUID line, Money amount, String note) {
        List<Refusal> reasons = AllocationRules.refusals(amount, note);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        List<String> content = List.of(line.toString(), amount.toString(), note.strip());
        return lines.once(
                new Submission(key, "budget.allocate", content),
                () -> unlessStale(
                        amount,
                        () -> written(LedgerEntry.allocation(lines.locked(line), amount, free.movement(note)))));
    }

    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public Outcome<UUID> reallocate(MoneyMove move, String note) {
        List<Refusal> reasons = AllocationRules.refusals(move.amount(), note);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (move.from().equals(move.to())) {
            return Outcome.refused(Refusal.at("to", "budget.same-line"));
        }
        List<String> content = List.of(
                move.from().toString(), move.to().toString(), move.amount().toString(), note.strip());
        return lines.once(
                new Submission(move.key(), "budget.reallocate", content),
                () -> unlessStale(move.amount(), () -> moved(move, note)));
    }

    private Outcome<UUID> moved(MoneyMove move, String note) {
        Map<UUID, BudgetLine> locked = lines.lockedInOrder(move.from(), move.to());
        BudgetLine giving = locked.get(move.from());
        BudgetLine taking = locked.get(move.to());
        if (giving == null || taking == null) {
            throw new NotFound("budget line");
        }
        if (!giving.hasSponsorOf(taking)) {
            return Outcome.refused(Refusal.at("to", "budget.other-sponsor"));
        }
        if (!giving.figures().haveRoomFor(move.amount())) {
            return Outcome.refused(Refusal.at(
                    "amount", "budget.too-little-left", giving.figures().left(), move.amount()));
        }
        return written(LedgerEntry.reallocation(giving, taking, move.amount(), free.movement(note)));
    }

    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public Page<BudgetLineView> lines(Listing listing) {
        return lists.lines(listing);
    }

    @Override
    @Permitted({Role.COMMISSION_OFFICIAL, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public BudgetLineView line(UUID id) {
        BudgetLineView line = lines.line(id).view();
        UUID ownHospital = callers.current().hospital();
        boolean visible = callers.current().is(Role.COMMISSION_OFFICIAL)
                || (ownHospital != null
                        && linesFor(ownHospital, line.category()).contains(line));
        if (!visible) {
            throw new NotFound("budget line " + id);
        }
        return line;
    }

    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public Page<LedgerEntryView> entries(UUID line, Listing listing) {
        lines.line(line);
        return lists.entries(line, listing);
    }

    @Override
    @Permitted({Role.COMMISSION_OFFICIAL, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public List<BudgetLineView> linesFor(UUID hospital, FundingCategory category) {
        if (!callers.current().reaches(hospital)) {
            throw new NotFound("hospital " + hospital);
        }
        return lines.thatPayFor(category, hospital);
    }

    private Outcome<UUID> unlessStale(Money amount, Supplier<Outcome<UUID>> act) {
        return free.objection(amount).<Outcome<UUID>>map(Outcome::refused).orElseGet(act);
    }

    private Outcome<UUID> written(LedgerEntry entry) {
        lines.write(entry);
        return Outcome.done(entry.id());
    }
}
