package health.zaoxue.platform;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: a person of the programme with the roles and the area that count for this request.
 *
 * @param person id of the staff member
 * @param fullName as the programme has it on record
 * @param roles from the realm
 * @param area whose records are within reach
 * @param hospital where the person works now, null for officials and administrators
 * @param department where the person works now, null where no department is recorded
 * @param institution the supporting institution that employs the person, null for everybody else
 */
public record Caller(
        UUID person,
        Translated fullName,
        Set<Role> roles,
        Area area,
        @Nullable UUID hospital,
        @Nullable UUID department,
        @Nullable UUID institution)
        implements Serializable {
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Somebody whom no institution sent, and whose name is known in one way of writing alone. */
    public Caller(
            UUID person, String name, Set<Role> roles, Area area, @Nullable UUID hospital, @Nullable UUID department) {
        this(person, Translated.of(name, null), roles, area, hospital, department, null);
    }

    /** The name in Latin letters. */
    public String name() {
        return fullName.en();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether a record of this hospital exists for the caller. */
    public boolean reaches(UUID hospitalOfRecord) {
        return area.covers(hospitalOfRecord);
    }
}
