package health.zaoxue.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The text holds nothing that looks like a patient's card or telephone number, as {@link PatientIdentity} knows them. */
@Documented
@Constraint(validatedBy = NoPatientIdentity.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface NoPatientIdentity {
    /** Key of the sentence that the page shows. */
    String message() default "{text.patient-identity}";

    /** As Bean Validation wants it. */
    Class<?>[] groups() default {};

    /** As Bean Validation wants it. */
    Class<? extends Payload>[] payload() default {};

    /** Asks {@link PatientIdentity}. */
    class Check implements ConstraintValidator<NoPatientIdentity, @Nullable String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || PatientIdentity.in(text).isEmpty();
        }
    }
}
