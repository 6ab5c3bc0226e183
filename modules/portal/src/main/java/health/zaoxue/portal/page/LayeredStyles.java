package health.zaoxue.portal.page;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the style sheet of PrimeFaces into a cascade layer of its own, so that ours wins wherever both speak. */
public class LayeredStyles extends ResourceHandlerWrapper {
    private static final String LIBRARY = "primefaces";
    private static final String SHEET = "components.css";

    public LayeredStyles(ResourceHandler wrapped) {
        super(wrapped);
    }

    /** Faces itself stumbles over a name of nothing. */
    @Override
    public @Nullable Resource createResource(String name) {
        return name.isEmpty() ? null : super.createResource(name);
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library) {
        return name.isEmpty() ? null : layered(super.createResource(name, library), name, library);
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library, @Nullable String type) {
        return layered(super.createResource(name, library, type), name, library);
    }

    private static @Nullable Resource layered(@Nullable Resource resource, String name, @Nullable String library) {
        return resource != null && LIBRARY.equals(library) && SHEET.equals(name) ? new Layered(resource) : resource;
    }

    private static final class Layered extends ResourceWrapper {
        Layered(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new SequenceInputStream(
                    Collections.enumeration(List.of(bytes("@layer primefaces{"), super.getInputStream(), bytes("}"))));
        }

        private static InputStream bytes(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
