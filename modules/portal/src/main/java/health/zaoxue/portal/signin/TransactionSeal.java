package health.zaoxue.portal.signin;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.text.ParseException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Encrypts a transaction for its cookie, so that the browser can neither read nor change it. */
final class TransactionSeal {
    private final byte[] key;

    /** @param key 32 bytes */
    TransactionSeal(byte[] key) {
        this.key = key.clone();
    }

    String seal(Transaction transaction) {
        Map<String, Object> content = new HashMap<>(Map.of(
                "s", transaction.state().getValue(),
                "n", transaction.nonce().getValue(),
                "v", transaction.verifier().getValue(),
                "t", transaction.target(),
                "b", transaction.begun().getEpochSecond()));
        if (transaction.person() != null) {
            content.put("p", transaction.person());
        }
        JWEObject sealed =
                new JWEObject(new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), new Payload(content));
        try {
            sealed.encrypt(new DirectEncrypter(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return sealed.serialize();
    }

    /** R-PLT-02: the transaction, or none where the seal is broken, foreign or of another make. */
    Optional<Transaction> open(String sealed) {
        try {
            JWEObject object = JWEObject.parse(sealed);
            if (!JWEAlgorithm.DIR.equals(object.getHeader().getAlgorithm())) {
                return Optional.empty();
            }
            object.decrypt(new DirectDecrypter(key));
            Map<String, Object> content = object.getPayload().toJSONObject();
            return Optional.of(new Transaction(
                    new State(JSONObjectUtils.getString(content, "s")),
                    new Nonce(JSONObjectUtils.getString(content, "n")),
                    new CodeVerifier(JSONObjectUtils.getString(content, "v")),
                    JSONObjectUtils.getString(content, "t"),
                    Instant.ofEpochSecond(JSONObjectUtils.getLong(content, "b")),
                    JSONObjectUtils.getString(content, "p")));
        } catch (ParseException | JOSEException | RuntimeException e) {
            // What a browser sends may be anything; the library answers some of it with a NullPointerException.
            return Optional.empty();
        }
    }
}
