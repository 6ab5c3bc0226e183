package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.Decision;
import health.zaoxue.equipment.DraftLine;
import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.RequestAct;
import health.zaoxue.equipment.RequestDraft;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.equipment.RequestView;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hospital asks for money. A head of department prepares the request and sends it, which gives it its number; the hospital
 * head endorses it; one official decides, or two where much is asked for; the last approval that is needed commits the money.
 * It may come back to be changed and is then sent again, in a new round in which everybody decides anew.
 */
@Entity(name = "FundingRequest")
@Table(schema = "equipment", name = "funding_request")
class FundingRequest extends Proceeding {
    private @Nullable String number;

    @Column(name = "hospital_id")
    private UUID hospital;

    @Embedded
    private Appeal appeal;

    @Column(name = "budget_line_id")
    private @Nullable UUID budgetLine;

    private BigDecimal total;

    @Column(name = "two_approvers_from")
    private BigDecimal twoApproversFrom;

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<FundingLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<FundingCondition> conditions = new ArrayList<>();

    FundingRequest() {}

    /** @param draft checked by {@link DraftRules} */
    FundingRequest(UUID hospital, RequestDraft draft, Money twoApproversFrom, Deed deed) {
        super(UUID.randomUUID(), deed.at());
        this.hospital = hospital;
        this.twoApproversFrom = twoApproversFrom.amount();
        describe(draft);
        record(RequestAct.PREPARED, deed);
    }

    Outcome<RequestState> edit(RequestDraft draft, Money threshold, Deed deed) {
        return unless(objection(RequestAct.EDITED, deed), () -> {
            twoApproversFrom = threshold.amount();
            describe(draft);
            record(RequestAct.EDITED, deed);
        });
    }

    /** Keeps in the history that a file came or went; the deed's reason is its name. */
    Outcome<RequestState> enclose(RequestAct kind, Deed deed) {
        return unless(objection(kind, deed), () -> record(kind, deed));
    }

    /** R-EQP-27: a request gets its number when it is sent for the first time, and keeps it. */
    Outcome<RequestState> submit(Deed deed, Supplier<String> nextNumber) {
        return unless(objection(RequestAct.SUBMITTED, deed), () -> {
            if (number == null) {
                number = nextNumber.get();
            }
            nextRound();
            record(RequestAct.SUBMITTED, deed);
            become(RequestState.SUBMITTED, deed);
        });
    }

    Outcome<RequestState> endorse(Deed deed) {
        Optional<Refusal> objection = duties().barToEndorsing(deed.by());
        return unless(objection.or(() -> objection(RequestAct.ENDORSED, deed)), () -> {
            record(RequestAct.ENDORSED, deed);
            become(RequestState.UNDER_REVIEW, deed);
        });
    }

    Outcome<RequestState> sendBack(Deed deed) {
        return unless(objection(RequestAct.SENT_BACK, deed), () -> {
            record(RequestAct.SENT_BACK, deed);
            become(RequestState.RETURNED, deed);
        });
    }

    Outcome<RequestState> withdraw(Deed deed) {
        return unless(objection(RequestAct.WITHDRAWN, deed), () -> {
            record(RequestAct.WITHDRAWN, deed);
            become(RequestState.WITHDRAWN, deed);
        });
    }

    /** Checks who and when only; what the decision says is checked by {@link DecisionRules}. APPROVED wants the money committed. */
    Outcome<RequestState> decide(Decision decision, Deed deed) {
        RequestAct kind = decision.verdict().act();
        Optional<Refusal> objection = duties().barToDeciding(deed.by()).or(() -> duties().barToLending(deed.lender()));
        return unless(objection.or(() -> objection(kind, deed)), () -> {
            FundingAct act = record(kind, deed);
            switch (decision.verdict()) {
                case APPROVE, APPROVE_WITH_CONDITIONS -> approve(decision, act, deed);
                case RETURN -> become(RequestState.RETURNED, deed);
                case REJECT -> become(RequestState.REJECTED, deed);
            }
        });
    }

    Outcome<RequestState> confirm(UUID condition, Deed deed) {
        Optional<FundingCondition> open = conditionsOfThisRound()
                .filter(candidate -> candidate.id().equals(condition) && !candidate.isMet())
                .findFirst();
        if (open.isEmpty()) {
            return Outcome.refused(Refusal.of("condition.not-open"));
        }
        return unless(
                objection(RequestAct.CONDITION_MET, deed),
                () -> open.get().meet(record(RequestAct.CONDITION_MET, deed)));
    }

    /** R-EQP-28: paid by somebody who had no part in the decision, and only once every condition is met. */
    Outcome<RequestState> pay(Deed deed) {
        Optional<Refusal> objection = duties().barToPaying(deed.by()).or(this::openCondition);
        return unless(objection.or(() -> objection(RequestAct.PAID, deed)), () -> record(RequestAct.PAID, deed));
    }

    Outcome<RequestState> close(Deed deed) {
        return unless(objection(RequestAct.CLOSED, deed), () -> {
            record(RequestAct.CLOSED, deed);
            become(RequestState.CLOSED, deed);
        });
    }

    Duties duties() {
        return new Duties(acts(), round(), appeal.payee());
    }

    /** R-EQP-31: two different officials from the threshold up that held when the request was last written. */
    int approversNeeded() {
        return total.compareTo(twoApproversFrom) >= 0 ? 2 : 1;
    }

    Money total() {
        return Money.yuan(total);
    }

    UUID hospital() {
        return hospital;
    }

    FundingCategory category() {
        return appeal.category();
    }

    /** The line that pays, or that the hospital proposes; null while nobody has chosen. */
    @Nullable
    UUID budgetLine() {
        return budgetLine;
    }

    RequestView view() {
        List<DraftLine> typed = lines.stream().map(FundingLine::asTyped).toList();
        return new RequestView(
                id(),
                version(),
                number,
                hospital,
                state(),
                appeal.asTyped(budgetLine, typed),
                lines.stream().map(FundingLine::view).toList(),
                total(),
                approversNeeded(),
                round(),
                waitingSince(),
                conditionsOfThisRound().map(FundingCondition::view).toList(),
                acts().stream().map(FundingAct::view).toList());
    }

    @Override
    FundingAct act(int position, RequestAct kind, Deed deed) {
        return new FundingAct(this, position, kind, deed);
    }

    private void approve(Decision decision, FundingAct act, Deed deed) {
        budgetLine = decision.budgetLine() == null ? budgetLine : decision.budgetLine();
        decision.conditions().forEach(text -> conditions.add(new FundingCondition(this, act, conditions.size(), text)));
        waitFrom(deed.at());
        if (duties().approvers().size() >= approversNeeded()) {
            become(RequestState.APPROVED, deed);
        }
    }

    private Stream<FundingCondition> conditionsOfThisRound() {
        return conditions.stream()
                .filter(condition -> actWithKey(condition.approval())
                        .filter(act -> act.round() == round())
                        .isPresent());
    }

    private Optional<Refusal> openCondition() {
        return conditionsOfThisRound().allMatch(FundingCondition::isMet)
                ? Optional.empty()
                : Optional.of(Refusal.of("condition.open"));
    }

    private void describe(RequestDraft draft) {
        appeal = new Appeal(draft);
        budgetLine = draft.budgetLine();
        total = DraftRules.total(draft).amount();
        lines.clear();
        IntStream.range(0, draft.lines().size())
                .forEach(i -> lines.add(new FundingLine(this, i, draft.lines().get(i))));
    }
}
