package health.zaoxue.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files of the look, in WEB-INF/assets: each is addressed with a hash of its content, so that browsers may keep it. */
@Named("assets")
@ApplicationScoped
public class Assets {
    private static final String FOLDER = "/WEB-INF/assets/";

    @Inject
    private ServletContext context;

    private Map<String, Asset> assets = Map.of();

    /** A file of the look. */
    record Asset(String hash, byte[] content) {}

    @PostConstruct
    void read() {
        @Nullable Set<String> paths = context.getResourcePaths(FOLDER);
        assets = (paths == null ? Set.<String>of() : paths)
                .stream().collect(Collectors.toUnmodifiableMap(path -> path.substring(FOLDER.length()), this::load));
    }

    /** The address of a file; an unknown name is a mistake in the page. */
    public String url(String name) {
        Asset asset = assets.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no such file in " + FOLDER + ": " + name);
        }
        return AssetServlet.ROOT + asset.hash() + "/" + name;
    }

    Optional<Asset> named(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private Asset load(String path) {
        try (InputStream stream = context.getResourceAsStream(path)) {
            byte[] content = stream.readAllBytes();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new Asset(HexFormat.of().formatHex(digest).substring(0, 10), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
