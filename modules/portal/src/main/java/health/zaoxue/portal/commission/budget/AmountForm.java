package health.zaoxue.portal.commission.budget;

import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.portal.page.Answers;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An amount of money, and a note that says where it is written down, as an official types them. */
public class AmountForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FEN = 2;

    private @Nullable BigDecimal amount;
    private String note = "";

    /** The amount; nothing where it is missing or finer than a fen, which is then said next to it. */
    public Optional<Money> money(Answers answers) {
        BigDecimal typed = amount;
        if (typed == null || typed.stripTrailingZeros().scale() > FEN) {
            answers.refuse(Refusal.at("amount", "amount.positive"));
            return Optional.empty();
        }
        return Optional.of(Money.yuan(typed));
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}
