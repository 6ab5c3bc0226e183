package health.zaoxue.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import health.zaoxue.kernel.Outcome;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActWordsTest {
    private static final int FEWEST = 40;

    @Test
    void every_act_of_a_service_has_a_word_in_the_trail() {
        ResourceBundle words = ResourceBundle.getBundle("health.zaoxue.portal.texts.administration");

        Set<String> acts = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("health.zaoxue").stream()
                        .filter(type ->
                                type.isInterface() && type.getSimpleName().endsWith("Service"))
                        .filter(type -> !type.getSimpleName().equals("ReceiptService"))
                        .map(JavaClass::getMethods)
                        .flatMap(Set::stream)
                        .filter(method -> method.getRawReturnType().isEquivalentTo(Outcome.class)
                                || method.getRawReturnType().isEquivalentTo(void.class))
                        .map(JavaMethod::getName)
                        .collect(Collectors.toSet());

        assertThat(acts)
                .hasSizeGreaterThan(FEWEST)
                .allSatisfy(act -> assertThat(words.containsKey("trail.act." + act))
                        .as("a word for the act %s", act)
                        .isTrue());
    }
}
