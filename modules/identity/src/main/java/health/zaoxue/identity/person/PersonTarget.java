package health.zaoxue.identity.person;

import health.zaoxue.identity.EmployerKind;
import health.zaoxue.identity.PersonDetails;
import health.zaoxue.identity.SpokenLanguage;
import health.zaoxue.platform.imports.Cells;
import health.zaoxue.platform.imports.ImportTarget;
import health.zaoxue.platform.persistence.Row;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class PersonTarget implements ImportTarget<PersonDetails> {
    static final String STAFF_NUMBER = "staff_number";
    static final String NAME = "name";
    static final String CHINESE = "name_zh";
    static final String TIBETAN = "name_bo";
    static final String EMPLOYER = "employer";
    static final String DEPARTMENT = "department";
    static final String TITLE = "title";
    static final String SPECIALTY = "specialty";
    static final String LANGUAGES = "languages";

    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9-]{2,30}");
    private static final int LONGEST = 120;
    private static final Set<String> SPOKEN =
            Arrays.stream(SpokenLanguage.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final EntityManager database;
    private final Employers employers;
    private final Map<String, PersonDetails> existing = new HashMap<>();
    private final Map<String, StaffMember> people = new HashMap<>();
    private final Set<String> former;

    PersonTarget(EntityManager database, Employers employers) {
        this.database = database;
        this.employers = employers;
        this.former = Set.copyOf(Row.all(database.createNativeQuery("""
                        select distinct a.staff_number from identity.person_alias a
                        where a.staff_number is not null
                          and not exists (select 1 from identity.staff_member p where p.staff_number = a.staff_number)
                        """), Row::text));
        for (StaffMember person : database.createQuery(
                        "select p from StaffMember p where p.staffNumber is not null", StaffMember.class)
                .getResultList()) {
            existing.put(number(person.details()), person.details());
            people.put(number(person.details()), person);
        }
    }

    @Override
    public PersonDetails read(Cells cells) {
        String staffNumber = cells.code(STAFF_NUMBER, NUMBER);
        if (former.contains(staffNumber)) {
            cells.refuse(STAFF_NUMBER, "identity.staff.number.former");
        }
        @Nullable PersonDetails known = existing.get(staffNumber);
        Employers.@Nullable Employer employer = employer(cells);
        String title = kept(cells, TITLE, known == null ? null : known.title());
        return new PersonDetails(
                cells.text(NAME, LONGEST),
                kept(cells, CHINESE, known == null ? null : known.nameChinese()),
                kept(cells, TIBETAN, known == null ? null : known.nameTibetan()),
                staffNumber,
                employer == null ? EmployerKind.COMMISSION : employer.kind(),
                employer == null ? null : employer.id(),
                department(cells, employer, known),
                title == null ? "" : title,
                cells.has(SPECIALTY) || known == null
                        ? cells.optionalKnown(SPECIALTY, employers.specialties())
                        : known.specialty(),
                languages(cells, known));
    }

    private static Set<SpokenLanguage> languages(Cells cells, @Nullable PersonDetails known) {
        if (!cells.has(LANGUAGES) && known != null) {
            return known.languages();
        }
        List<String> codes = cells.allKnown(LANGUAGES, SPOKEN);
        return codes.stream()
                .filter(SPOKEN::contains)
                .map(SpokenLanguage::valueOf)
                .collect(Collectors.toSet());
    }

    private static @Nullable String kept(Cells cells, String column, @Nullable String known) {
        return cells.has(column) ? cells.optionalText(column, LONGEST) : known;
    }

    private Employers.@Nullable Employer employer(Cells cells) {
        String name = cells.optionalKnown(EMPLOYER, employers.byName().keySet());
        return name == null ? null : employers.byName().get(name);
    }

    private @Nullable UUID department(
            Cells cells, Employers.@Nullable Employer employer, @Nullable PersonDetails known) {
        UUID hospital = employer != null && employer.kind() == EmployerKind.HOSPITAL ? employer.id() : null;
        if (!cells.has(DEPARTMENT) && known != null && hospital != null && hospital.equals(known.employer())) {
            return known.department();
        }
        String code = cells.optionalText(DEPARTMENT, 40);
        if (code == null) {
            return null;
        }
        UUID department = hospital == null ? null : employers.department(hospital, code);
        if (department == null) {
            cells.refuse(DEPARTMENT, "identity.department.elsewhere");
        }
        return department;
    }

    @Override
    public String key(PersonDetails row) {
        return number(row);
    }

    @Override
    public Map<String, PersonDetails> existing() {
        return existing;
    }

    @Override
    public Map<String, String> distinct(PersonDetails row) {
        return Map.of(STAFF_NUMBER, number(row));
    }

    @Override
    public void add(PersonDetails row) {
        database.persist(new StaffMember(UUID.randomUUID(), row));
    }

    @Override
    public void change(PersonDetails row) {
        Objects.requireNonNull(people.get(number(row))).correct(row);
    }

    private static String number(PersonDetails details) {
        return Objects.requireNonNull(details.staffNumber());
    }
}
