package health.zaoxue.demonstration;

import health.zaoxue.identity.EmployerKind;
import health.zaoxue.identity.LicenceBasis;
import health.zaoxue.identity.LicenceDetails;
import health.zaoxue.identity.LicenceService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Enters where people may practise. */
@ApplicationScoped
class Licences {
    @Inject
    private LicenceService licences;

    @Inject
    private Organisations organisations;

    @Inject
    private Cast cast;

    /** Every line of licences.csv. */
    void enter(Agenda agenda) {
        for (Table.Line line : Table.named("licences").lines()) {
            LicenceBasis basis = LicenceBasis.valueOf(line.text("basis"));
            LicenceDetails details = new LicenceDetails(
                    cast.person(line.text("person")),
                    line.text("number"),
                    basis,
                    place(line),
                    agenda.day(line.number("from_day")),
                    line.has("to_day") ? agenda.day(line.number("to_day")) : null);
            cast.asFounder(() -> licences.enter(details).value());
        }
    }

    private UUID place(Table.Line line) {
        String name = line.text("place");
        return EmployerKind.valueOf(line.text("place_kind")) == EmployerKind.INSTITUTION
                ? organisations.institution(name)
                : organisations.hospital(name);
    }
}
