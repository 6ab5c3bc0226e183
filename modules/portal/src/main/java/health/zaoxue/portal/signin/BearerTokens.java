package health.zaoxue.portal.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import health.zaoxue.platform.SignInProof;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.text.ParseException;
import java.util.Date;
import java.util.Set;

/** Reads the token of a program: signature, issuer, audience, type and times must all be right. */
@ApplicationScoped
class BearerTokens {
    private static final int CLOCKS_DIFFER_BY_SECONDS = 10;

    @Inject
    private Keycloak keycloak;

    @Inject
    private SignInSettings settings;

    BearerTokens() {}

    BearerTokens(Keycloak keycloak, SignInSettings settings) {
        this.keycloak = keycloak;
        this.settings = settings;
    }

    /** Whom the token stands for. */
    AccountPrincipal read(String token) throws IOException, ParseException, BadJOSEException, JOSEException {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt")));
        processor.setJWSKeySelector(keycloak.signatures());
        DefaultJWTClaimsVerifier<SecurityContext> claims = new DefaultJWTClaimsVerifier<>(
                settings.clientId(),
                new JWTClaimsSet.Builder()
                        .issuer(settings.issuer())
                        .claim("typ", "Bearer")
                        .build(),
                Set.of("sub", "exp", "iat"));
        claims.setMaxClockSkew(CLOCKS_DIFFER_BY_SECONDS);
        processor.setJWTClaimsSetVerifier(claims);
        return principal(processor.process(token, null));
    }

    private static AccountPrincipal principal(JWTClaimsSet claims) throws ParseException {
        String name = claims.getStringClaim("name");
        Date authenticated = claims.getDateClaim("auth_time");
        return new AccountPrincipal(
                claims.getSubject(),
                name == null ? claims.getSubject() : name,
                SignedIn.rolesNamed(claims.getStringListClaim("groups")),
                new SignInProof(
                        authenticated == null ? null : authenticated.toInstant(), claims.getStringClaim("acr")));
    }
}
