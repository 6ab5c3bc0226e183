package health.zaoxue.portal.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** An OpenID provider that answers whatever a test wants. */
final class StubProvider implements AutoCloseable {
    static final String CLIENT = "zaoxue-portal";

    private final HttpServer server;
    private final List<RSAKey> keys = new ArrayList<>();
    private Answer discovery;
    private Answer token = Answer.json("{}");

    StubProvider() throws IOException, JOSEException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        discovery = Answer.json(metadata(issuer()));
        rotate();
        server.createContext("/realm/.well-known/openid-configuration", exchange -> send(exchange, discovery));
        server.createContext(
                "/realm/keys", exchange -> send(exchange, Answer.json(new JWKSet(new ArrayList<>(keys)).toString())));
        server.createContext("/realm/token", exchange -> send(exchange, token));
        server.start();
    }

    /** What goes back over the wire. */
    record Answer(int status, String type, String body) {
        static Answer json(String body) {
            return new Answer(200, "application/json", body);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realm";
    }

    String metadata(String issuer) {
        String here = issuer();
        return """
                {"issuer": "%s", "authorization_endpoint": "%s/auth", "token_endpoint": "%s/token", "jwks_uri": "%s/keys",
                 "end_session_endpoint": "%s/end", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer, here, here, here, here);
    }

    /** From now on the realm signs with a new key, and still shows the old ones. */
    RSAKey rotate() throws JOSEException {
        RSAKey fresh = new RSAKeyGenerator(2048)
                .keyID("key-" + keys.size())
                .algorithm(JWSAlgorithm.RS256)
                .generate();
        keys.add(fresh);
        return fresh;
    }

    RSAKey key() {
        return keys.get(keys.size() - 1);
    }

    void discover(Answer answer) {
        discovery = answer;
    }

    void answerCodeWith(Answer answer) {
        token = answer;
    }

    void answerCodeWithIdentity(String idToken) {
        token = Answer.json(
                "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"expires_in\": 300, \"id_token\": \"" + idToken
                        + "\"}");
    }

    /** The claims of a token that is right in everything. */
    JWTClaimsSet.Builder claims(Instant now, String nonce) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("04c9af74-d691-4134-b733-60b000bfbb83")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", nonce)
                .claim("groups", List.of("nurse"));
    }

    String signed(JWTClaimsSet claims) throws JOSEException {
        return signed(claims, key(), JWSAlgorithm.RS256);
    }

    static String signed(JWTClaimsSet claims, RSAKey key, JWSAlgorithm algorithm) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build(),
                claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/elsewhere");
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }
}
