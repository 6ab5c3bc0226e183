package health.zaoxue.portal.administration.people;

import health.zaoxue.identity.LicenceService;
import health.zaoxue.identity.LicenceView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The part of administration/people/edit that says where and until when the person may practise. */
@Named("personLicences")
@RequestScoped
public class PersonLicencesView {
    @Inject
    private KeptPerson person;

    @Inject
    private LicenceService licences;

    private List<LicenceView> rows = List.of();

    @PostConstruct
    void load() {
        rows = person.id().map(licences::licencesOf).orElse(List.of());
    }

    public List<LicenceView> getRows() {
        return rows;
    }
}
