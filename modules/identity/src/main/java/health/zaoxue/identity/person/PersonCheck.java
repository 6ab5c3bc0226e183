package health.zaoxue.identity.person;

import health.zaoxue.identity.EmployerKind;
import health.zaoxue.identity.PersonDetails;
import health.zaoxue.identity.naming.Turn;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.platform.input.TypedFields;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must be right before a person is registered or corrected, whether by hand or from a table. */
@Dependent
class PersonCheck {
    private static final int LONGEST_NAME = 120;

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Aliases aliases;

    /** R-IDN-06: a staff number belongs to one person; without one, people are told apart by hand. */
    Outcome<PersonDetails> checked(PersonDetails details, @Nullable UUID itself) {
        if (itself != null && aliases.isFormer(itself)) {
            throw new NotFound("a former record of " + itself);
        }
        TypedFields typed = new TypedFields();
        PersonDetails checked = new PersonDetails(
                typed.text("nameLatin", details.nameLatin(), LONGEST_NAME),
                typed.optionalText("nameChinese", details.nameChinese(), LONGEST_NAME),
                typed.optionalText("nameTibetan", details.nameTibetan(), LONGEST_NAME),
                staffNumber(typed, details.staffNumber(), itself),
                details.employerKind(),
                details.employerKind() == EmployerKind.COMMISSION ? null : typed.chosen("employer", details.employer()),
                department(typed, details),
                typed.optionalText("title", details.title(), LONGEST_NAME),
                typed.optionalText("specialty", details.specialty(), 40),
                details.languages());
        return typed.areRefused() ? Outcome.refused(typed.refusals()) : Outcome.done(checked);
    }

    private @Nullable String staffNumber(TypedFields typed, @Nullable String number, @Nullable UUID itself) {
        String text = typed.optionalText("staffNumber", number, 30);
        if (text == null) {
            return null;
        }
        String staffNumber = text.toUpperCase(Locale.ROOT);
        Turn.take(database, "identity.staff_member.staff_number");
        if (!staffNumber.matches("[A-Z0-9-]{2,30}")) {
            typed.refuse("staffNumber", "identity.staff.number.form");
        } else if (holders(staffNumber).anyMatch(holder -> !holder.equals(itself))) {
            typed.refuse("staffNumber", "identity.staff.number.taken", staffNumber);
        }
        return staffNumber;
    }

    private java.util.stream.Stream<UUID> holders(String staffNumber) {
        return Row.all(
                database.createNativeQuery("select id from identity.staff_member where staff_number = ?1")
                        .setParameter(1, staffNumber),
                Row::id)
                .stream();
    }

    private @Nullable UUID department(TypedFields typed, PersonDetails details) {
        UUID department = details.department();
        UUID employer = details.employer();
        if (department == null || employer == null || details.employerKind() != EmployerKind.HOSPITAL) {
            return null;
        }
        boolean belongs = !Row.all(
                        database.createNativeQuery(
                                        "select id from identity.department where id = ?1 and hospital_id = ?2")
                                .setParameter(1, department)
                                .setParameter(2, employer),
                        Row::id)
                .isEmpty();
        if (!belongs) {
            typed.refuse("department", "identity.department.elsewhere");
        }
        return department;
    }
}
