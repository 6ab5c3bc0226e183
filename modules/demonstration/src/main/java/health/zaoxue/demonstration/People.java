package health.zaoxue.demonstration;

import health.zaoxue.identity.AccountService;
import health.zaoxue.identity.EmployerKind;
import health.zaoxue.identity.PersonDetails;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.SpokenLanguage;
import health.zaoxue.kernel.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Enters the people, where they may practise, and the accounts of those who can sign in. */
@ApplicationScoped
class People {
    static final String SYSTEM_ADMINISTRATOR = "ADM-001";
    private static final String SECURITY_ADMINISTRATOR = "ADM-002";

    @Inject
    private PersonService people;

    @Inject
    private AccountService accounts;

    @Inject
    private Licences licences;

    @Inject
    private Organisations organisations;

    @Inject
    private Cast cast;

    /** Everybody of people.csv, and where they may practise. */
    void enter(Agenda agenda) {
        Map<String, String> posts = Table.named("tours").lines().stream()
                .collect(Collectors.toMap(
                        line -> line.text("person"), line -> line.text("hospital"), (one, two) -> one));
        Table.named("people").lines().forEach(line -> enter(line, posts.get(line.text("number"))));
        licences.enter(agenda);
    }

    /** The accounts of those who can sign in, as Keycloak has them. */
    void enterAccounts() {
        Table.named("people").lines().stream()
                .filter(line -> line.has("subject"))
                .forEach(this::link);
    }

    private void enter(Table.Line line, @Nullable String post) {
        EmployerKind kind = EmployerKind.valueOf(line.text("employer_kind"));
        UUID employer = employer(kind, line.text("employer"));
        UUID department = kind == EmployerKind.HOSPITAL && employer != null
                ? organisations.department(employer, line.text("department"))
                : null;
        PersonDetails details = new PersonDetails(
                line.text("name_en"),
                line.textOrNull("name_zh"),
                line.textOrNull("name_bo"),
                line.text("number"),
                kind,
                employer,
                department,
                line.text("title"),
                line.textOrNull("specialty"),
                Arrays.stream(line.text("languages").split(" "))
                        .map(SpokenLanguage::valueOf)
                        .collect(Collectors.toSet()));
        UUID person = cast.asFounder(() -> people.register(details).value());
        UUID hospital = post == null ? (kind == EmployerKind.HOSPITAL ? employer : null) : organisations.hospital(post);
        cast.add(line.text("number"), person, roles(line), hospital);
    }

    private @Nullable UUID employer(EmployerKind kind, String name) {
        return switch (kind) {
            case HOSPITAL -> organisations.hospital(name);
            case INSTITUTION -> organisations.institution(name);
            case COMMISSION -> null;
        };
    }

    private void link(Table.Line line) {
        UUID person = cast.person(line.text("number"));
        cast.as(
                SECURITY_ADMINISTRATOR,
                () -> accounts.linkTo(person, line.text("subject"), line.text("user_name"), roles(line))
                        .value());
    }

    private static Set<Role> roles(Table.Line line) {
        return Arrays.stream(line.text("roles").split(" "))
                .map(name -> Role.withRealmName(name).orElseThrow())
                .collect(Collectors.toSet());
    }
}
