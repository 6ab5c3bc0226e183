package health.zaoxue.identity;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says about a person, as typed; the service checks it.
 *
 * @param nameLatin the whole name in Latin letters
 * @param staffNumber the programme's own number of the person, by which imports know them again
 * @param employer id of the hospital or the institution, null for the commission
 * @param department of the employing hospital
 * @param specialty code of the catalogue
 * @param languages what the person speaks with patients
 */
public record PersonDetails(
        String nameLatin,
        @Nullable String nameChinese,
        @Nullable String nameTibetan,
        @Nullable String staffNumber,
        EmployerKind employerKind,
        @Nullable UUID employer,
        @Nullable UUID department,
        @Nullable String title,
        @Nullable String specialty,
        Set<SpokenLanguage> languages)
        implements Serializable {
    public PersonDetails {
        languages = Set.copyOf(languages);
    }
}
