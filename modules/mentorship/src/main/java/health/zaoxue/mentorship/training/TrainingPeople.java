package health.zaoxue.mentorship.training;

import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.TrainingChoices;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Who plans, teaches and attends at a hospital. */
@ApplicationScoped
class TrainingPeople {
    private static final String TRAINERS = """
            select f.person_id, f.name_en, f.name_zh, f.name_bo from identity.fact_person f
             where f.person_id = ?1
                or exists (select 1 from mentorship.training_trainer l where l.training_id = ?4 and l.person_id = f.person_id)
                or exists (select 1 from identity.fact_tour t where t.person_id = f.person_id and t.hospital_id = ?2
                             and ?3 between t.from_day and t.to_day)
                or exists (select 1 from mentorship.fact_certification c where c.person_id = f.person_id and c.hospital_id = ?2
                             and c.scope = 'TRAINER' and c.ended_on is null and ?3 between c.valid_from and c.valid_until)
             order by lower(f.name_en), f.person_id
            """;

    private static final String NURSES = """
            select s.id, s.name_en, s.name_zh, s.name_bo from identity.staff_member s
             where s.hospital_id = ?1 and s.specialty = 'NURSING'
               and not exists (select 1 from identity.person_alias a where a.old_id = s.id)
             order by lower(s.name_en), s.id
            """;

    private static final String CALLED = """
            select s.id from identity.staff_member s
             where (s.hospital_id = ?1 or exists (select 1 from identity.fact_tour t where t.person_id = s.id
                                                   and t.hospital_id = ?1 and ?2 between t.from_day and t.to_day))
               and not exists (select 1 from identity.person_alias a where a.old_id = s.id)
               and (s.staff_number = upper(?3) or lower(?3) in (lower(s.name_en), s.name_zh, s.name_bo))
             limit 2
            """;

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    /** R-MEN-151: aid staff, heads of department, and who is certified to train others there. */
    boolean mayPlan(Caller caller, LocalDate today) {
        UUID hospital = caller.hospital();
        return hospital != null
                && (caller.is(Role.AID_STAFF)
                        || caller.is(Role.DEPARTMENT_HEAD)
                        || isTrainer(caller.person(), hospital, today));
    }

    private boolean isTrainer(UUID person, UUID hospital, LocalDate today) {
        return !database.createNativeQuery("select 1 from mentorship.fact_certification c where c.person_id = ?1"
                        + " and c.hospital_id = ?2 and c.scope = 'TRAINER' and c.ended_on is null"
                        + " and ?3 between c.valid_from and c.valid_until")
                .setParameter(1, person)
                .setParameter(2, hospital)
                .setParameter(3, today)
                .getResultList()
                .isEmpty();
    }

    /** R-MEN-151: an event is run by its trainers, by whoever planned it, and by the heads of department of its hospital. */
    boolean mayRun(Caller caller, Training training) {
        return mayRun(caller, training, () -> teaches(caller.person(), training.id()));
    }

    /** The same where it is known already who teaches it. */
    boolean mayRun(Caller caller, Training training, BooleanSupplier teaches) {
        return caller.reaches(training.hospital())
                && (caller.is(Role.DEPARTMENT_HEAD)
                        || caller.person().equals(training.plannedBy())
                        || teaches.getAsBoolean());
    }

    private boolean teaches(UUID person, UUID training) {
        return !database.createNativeQuery("select 1 from mentorship.training_trainer l where l.training_id = ?1"
                        + " and l.person_id = ?2")
                .setParameter(1, training)
                .setParameter(2, person)
                .getResultList()
                .isEmpty();
    }

    /** R-MEN-207: what an event can be made of; who teaches it already can go on, and nurses stand apart since they are many. */
    TrainingChoices choices(Caller caller, UUID hospital, LocalDate today, UUID training) {
        List<TrainingChoices.Choice> nurses =
                choices(database.createNativeQuery(NURSES).setParameter(1, hospital));
        List<TrainingChoices.Choice> trainers = trainers(caller, hospital, today, training).stream()
                .filter(one -> !nurses.contains(one))
                .toList();
        return new TrainingChoices(trainers, nurses, departments(hospital), techniques());
    }

    /** Who can teach an event of the hospital: whoever asks, visitors, certified trainers, and those who teach it already. */
    private List<TrainingChoices.Choice> trainers(Caller caller, UUID hospital, LocalDate today, UUID training) {
        return choices(database.createNativeQuery(TRAINERS)
                .setParameter(1, caller.person())
                .setParameter(2, hospital)
                .setParameter(3, today)
                .setParameter(4, training));
    }

    private List<TrainingChoices.Choice> departments(UUID hospital) {
        return choices(database.createNativeQuery("select d.department_id, d.name_en, d.name_zh, d.name_bo"
                        + " from identity.fact_department d where d.hospital_id = ?1 order by d.code")
                .setParameter(1, hospital));
    }

    private List<TrainingChoices.Choice> techniques() {
        return choices(database.createNativeQuery("select t.technique_id, t.name_en, t.name_zh, t.name_bo"
                + " from mentorship.fact_technique t order by t.code"));
    }

    private static List<TrainingChoices.Choice> choices(Query query) {
        return Row.all(query, row -> new TrainingChoices.Choice(row.id(), row.translated()));
    }

    /** People of the hospital with this staff number or name, two of them where there are several. */
    Stream<UUID> called(String typed, UUID hospital, LocalDate today) {
        return Row.all(
                database.createNativeQuery(CALLED)
                        .setParameter(1, hospital)
                        .setParameter(2, today)
                        .setParameter(3, typed.strip()),
                Row::id)
                .stream();
    }
}
