package health.zaoxue.platform.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the heads of the trail are written down, by the setting {@code zaoxue.trail.folder}. */
@ApplicationScoped
class TrailFolder {
    @Inject
    @ConfigProperty(name = "zaoxue.trail.folder")
    private Optional<String> folder;

    Optional<Path> path() {
        return folder.map(Path::of);
    }
}
