package health.zaoxue.equipment.ledger;

import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LedgerBook implements Ledger {
    @Inject
    private BudgetLines lines;

    @Override
    public UUID sponsorOf(UUID hospital) {
        return lines.sponsorOf(hospital);
    }

    @Override
    public Optional<Refusal> objection(UUID id, Purpose purpose) {
        BudgetLine line = lines.locked(id);
        if (!line.paysFor(purpose.category(), purpose.hospital(), purpose.sponsor())) {
            return Optional.of(Refusal.at("budgetLine", "budget.pays-for-something-else"));
        }
        Money left = line.figures().left();
        return line.figures().haveRoomFor(purpose.amount())
                ? Optional.empty()
                : Optional.of(Refusal.at("budgetLine", "budget.too-little-left", left, purpose.amount()));
    }

    @Override
    public void commit(UUID line, Money amount, Movement movement) {
        lines.write(LedgerEntry.commitment(lines.locked(line), amount, movement));
    }

    @Override
    public Money openFor(UUID request) {
        return lines.setAsideFor(request);
    }

    @Override
    public void pay(UUID line, Money amount, Movement movement) {
        lines.write(LedgerEntry.expenditure(lines.locked(line), amount, movement));
    }

    @Override
    public void release(UUID line, Money amount, Movement movement) {
        lines.write(LedgerEntry.release(lines.locked(line), amount, movement));
    }
}
