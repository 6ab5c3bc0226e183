package health.zaoxue.platform;

import health.zaoxue.kernel.Role;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * To whom a service method is permitted: one of the roles, everybody at a hospital, any caller, or the public. Exactly one of the four is stated on
 * each public method of a service; which objects the caller reaches is the method's own question.
 */
@InterceptorBinding
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Permitted {
    /** Any one of these roles is enough. */
    @Nonbinding
    Role[] value() default {};

    /** Everybody who works at a hospital, in whatever role. */
    @Nonbinding
    boolean toHospitals() default false;

    /** Everybody who has signed in and has a post in the programme. */
    @Nonbinding
    boolean toAnyCaller() default false;

    /** Also those who have not signed in: public facts only. */
    @Nonbinding
    boolean toThePublic() default false;
}
