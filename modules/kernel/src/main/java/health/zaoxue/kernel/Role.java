package health.zaoxue.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may be in the programme; the realm roles of Keycloak carry the same names in lower case with hyphens. */
public enum Role {
    AID_STAFF,
    LOCAL_PHYSICIAN,
    NURSE,
    COMMISSION_OFFICIAL,
    DEPARTMENT_HEAD,
    BIOMEDICAL_ENGINEER,
    HOSPITAL_HEAD,
    CREDENTIALING,
    STATISTICS_CLERK,
    SYSTEM_ADMIN,
    SECURITY_ADMIN,
    AUDIT_ADMIN;

    /** Whether it is held at a hospital, by its own staff or by whoever was sent there. */
    public boolean isOfAHospital() {
        return switch (this) {
            case AID_STAFF,
                    LOCAL_PHYSICIAN,
                    NURSE,
                    DEPARTMENT_HEAD,
                    BIOMEDICAL_ENGINEER,
                    HOSPITAL_HEAD,
                    CREDENTIALING,
                    STATISTICS_CLERK -> true;
            case COMMISSION_OFFICIAL, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> false;
        };
    }

    /** The name of the role in Keycloak, in web.xml and in tokens. */
    public String realmName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role with this realm name; tokens also carry Keycloak's own roles, which are none of ours. */
    public static Optional<Role> withRealmName(String realmName) {
        return Arrays.stream(values())
                .filter(role -> role.realmName().equals(realmName))
                .findFirst();
    }
}
