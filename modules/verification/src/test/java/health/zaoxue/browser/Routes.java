package health.zaoxue.browser;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every address that the web application answers: its pages, servlets and resources. */
final class Routes {
    private static final java.nio.file.Path PAGES =
            java.nio.file.Path.of(System.getProperty("project.root"), "modules/portal/src/main/webapp");

    private Routes() {}

    static Set<String> ofTheApplication() throws IOException {
        Set<String> routes = new TreeSet<>(pages());
        JavaClasses portal = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("health.zaoxue.portal");
        for (JavaClass type : portal) {
            type.tryGetAnnotationOfType(WebServlet.class).ifPresent(servlet -> routes.addAll(patterns(servlet)));
            type.tryGetAnnotationOfType(Path.class)
                    .ifPresent(resource -> routes.add("/api/" + resource.value().replaceAll("^/", "")));
        }
        return routes;
    }

    /** The pages alone. */
    static Set<String> pages() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(PAGES)) {
            Set<String> found = new TreeSet<>();
            files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
                    .forEach(found::add);
            return found;
        }
    }

    private static Set<String> patterns(WebServlet servlet) {
        Set<String> found = new TreeSet<>();
        Stream.concat(Arrays.stream(servlet.value()), Arrays.stream(servlet.urlPatterns()))
                .map(pattern -> pattern.replace("/*", "/any"))
                .forEach(found::add);
        return found;
    }
}
