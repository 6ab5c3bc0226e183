package health.zaoxue.portal.commission.scorecard;

import health.zaoxue.kernel.Money;
import health.zaoxue.portal.page.Formats;
import health.zaoxue.portal.page.Texts;
import health.zaoxue.reporting.Figure;
import health.zaoxue.reporting.Indicator;
import health.zaoxue.reporting.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** Writes figures for the reader: people and records in full, money in millions with the exact amount behind it. */
@RequestScoped
class FigureWriter {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    @Inject
    private Formats formats;

    @Inject
    private Texts texts;

    ShownFigure shown(Figure figure, Scope scope) {
        Indicator indicator = figure.indicator();
        String key = Asked.nameOf(indicator);
        String address = ShownFigure.addressOf(indicator, scope);
        if (indicator.unit() != Indicator.Unit.YUAN) {
            String number = formats.number(figure.value());
            return new ShownFigure(indicator, key, "", number, "", number, figure, address);
        }
        Money money = Money.yuan(figure.value());
        boolean large = figure.value().abs().compareTo(MILLION) >= 0;
        return new ShownFigure(
                indicator,
                key,
                formats.getCurrencyBefore(),
                large ? formats.large(money) : formats.amount(money),
                large ? texts.get("commission", "scorecard.million") : formats.getCurrencyAfter(),
                formats.money(money),
                figure,
                address);
    }
}
