package health.zaoxue.identity;

/** Who pays a person's salary. */
public enum EmployerKind {
    /** A recipient hospital: the person is local. */
    HOSPITAL,
    /** A supporting institution: the person serves tours of duty. */
    INSTITUTION,
    /** The health commission: officials and administrators. */
    COMMISSION
}
