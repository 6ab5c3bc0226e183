package health.zaoxue.mentorship.technique;

import health.zaoxue.mentorship.TechniqueView;
import health.zaoxue.platform.persistence.NameColumns;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that can be learnt. Names may be corrected; what it asks for changes only by a new version. */
@Entity(name = "Technique")
@Table(schema = "mentorship", name = "technique")
class Technique {
    @Id
    private UUID id;

    private String code;
    private String specialty;

    @Embedded
    private NameColumns name;

    private @Nullable String grade;
    private String equipment;
    private int current;

    @Version
    private int version;

    Technique() {}

    Technique(TechniqueData data) {
        id = UUID.randomUUID();
        code = data.code();
        current = 1;
        describe(data);
    }

    final void describe(TechniqueData data) {
        specialty = data.specialty();
        name = new NameColumns(data.name());
        grade = data.grade();
        equipment = data.equipment();
    }

    /** Goes over to the next version and answers its number. */
    int nextVersion() {
        current++;
        return current;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    int current() {
        return current;
    }

    TechniqueData data(TechniqueVersion asked) {
        return new TechniqueData(
                code, specialty, name.value(), grade, equipment, asked.requirements(), asked.failure(), asked.source());
    }

    /** As the catalogue says, without the word of a hospital. */
    TechniqueView view(TechniqueVersion asked) {
        List<String> needed = equipment.isEmpty() ? List.of() : List.of(equipment.split(";"));
        return new TechniqueView(
                id,
                code,
                name.value(),
                specialty,
                grade,
                asked.number(),
                asked.requirements(),
                asked.failure(),
                needed,
                null,
                List.of());
    }
}
