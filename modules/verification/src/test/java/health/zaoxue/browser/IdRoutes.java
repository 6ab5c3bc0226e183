package health.zaoxue.browser;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.DeviceTag;
import jakarta.inject.Named;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the pages and servlets behind which a class makes an id out of text, by whatever way the text may have come. */
final class IdRoutes {
    private static final String PORTAL = "health.zaoxue.portal";
    private static final Set<String> CONVERTERS = Set.of("IdConverter");
    private static final Path PAGES = Path.of(System.getProperty("project.root"), "modules/portal/src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:'[^']*'|[^}'])*}");
    private static final Pattern BEAN = Pattern.compile("(?<![.'\\w])[a-z][A-Za-z]+\\b");
    private static final Pattern INCLUDE = Pattern.compile("\\b(?:src|template)=\"(/WEB-INF/[^\"#]+)\"");

    private final JavaClasses portal = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PORTAL);
    private final Map<String, JavaClass> beans = portal.stream()
            .filter(type -> type.isAnnotatedWith(Named.class))
            .collect(Collectors.toMap(IdRoutes::name, Function.identity(), (one, other) -> one));

    Set<String> all() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String page : Routes.pages()) {
            if (beansOf(page, new HashSet<>()).anyMatch(bean -> makesIds(bean, new HashSet<>()))) {
                found.add(page);
            }
        }
        for (JavaClass type : portal) {
            if (type.isAnnotatedWith(WebServlet.class) && makesIds(type, new HashSet<>())) {
                Arrays.stream(type.getAnnotationOfType(WebServlet.class).value())
                        .map(pattern -> pattern.replace("/*", "/any"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private Stream<JavaClass> beansOf(String page, Set<String> seen) throws IOException {
        if (!seen.add(page)) {
            return Stream.empty();
        }
        String source = Files.readString(PAGES.resolve(page.substring(1)));
        Stream<JavaClass> found = EXPRESSION
                .matcher(source)
                .results()
                .map(expression -> expression.group().replaceAll("'[^']*'", ""))
                .flatMap(expression -> BEAN.matcher(expression).results().map(MatchResult::group))
                .filter(beans::containsKey)
                .map(beans::get);
        for (MatchResult include : INCLUDE.matcher(source).results().toList()) {
            found = Stream.concat(found, beansOf(include.group(1), seen));
        }
        return found;
    }

    private boolean makesIds(JavaClass type, Set<JavaClass> seen) {
        return seen.add(type)
                && !CONVERTERS.contains(type.getSimpleName())
                && (type.getMethodCallsFromSelf().stream().anyMatch(IdRoutes::makesAnId)
                        || type.getDirectDependenciesFromSelf().stream()
                                .map(dependency -> dependency.getTargetClass())
                                .filter(target -> target.getPackageName().startsWith(PORTAL))
                                .anyMatch(target -> makesIds(target, seen)));
    }

    private static boolean makesAnId(JavaMethodCall call) {
        return is(call, UUID.class, "fromString")
                || is(call, DeviceService.class, "withTag")
                || is(call, DeviceTag.class, "typed");
    }

    private static boolean is(JavaMethodCall call, Class<?> owner, String method) {
        return call.getTargetOwner().isEquivalentTo(owner) && call.getName().equals(method);
    }

    private static String name(JavaClass bean) {
        String given = bean.getAnnotationOfType(Named.class).value();
        String simple = bean.getSimpleName();
        return given.isEmpty()
                ? simple.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + simple.substring(1)
                : given;
    }
}
