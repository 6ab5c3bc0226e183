package health.zaoxue.identity.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.client.ClientProperties;
import org.glassfish.jersey.client.proxy.WebResourceFactory;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.spi.ResteasyClientProvider;

/**
 * Lets Keycloak's client run on the server's own REST client: the one it expects cannot live beside it. Found by ServiceLoader.
 * Keycloak puts without content and deletes with some, which the server's client has to be told to let pass.
 */
public class JerseyClientProvider implements ResteasyClientProvider {
    private static final int CONNECT_SECONDS = 2;
    private static final int READ_SECONDS = 5;

    @Override
    public Client newRestEasyClient(
            @Nullable Object messageHandler, @Nullable SSLContext trusted, boolean disableTrustManager) {
        ClientBuilder builder = ClientBuilder.newBuilder()
                .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE_CLIENT, true)
                .property(ClientProperties.SUPPRESS_HTTP_COMPLIANCE_VALIDATION, true)
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                .register(JacksonFeature.withoutExceptionMappers())
                .register(new TolerantJson());
        return trusted == null ? builder.build() : builder.sslContext(trusted).build();
    }

    @Override
    public <R> R targetProxy(WebTarget target, Class<R> resource) {
        return WebResourceFactory.newResource(resource, target);
    }

    /** A newer Keycloak may say more than the client knows, and must not be told nulls. */
    private static final class TolerantJson implements ContextResolver<ObjectMapper> {
        private final ObjectMapper mapper = new ObjectMapper()
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                .setSerializationInclusion(JsonInclude.Include.NON_NULL);

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }
}
