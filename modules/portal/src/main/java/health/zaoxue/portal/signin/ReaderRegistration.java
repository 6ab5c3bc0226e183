package health.zaoxue.portal.signin;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import health.zaoxue.identity.CallerService;
import health.zaoxue.kernel.Language;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.notices.NoticeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Remembers, whenever somebody arrives, as what they came and where mail reaches them. */
@RequestScoped
class ReaderRegistration {
    @Inject
    private CallerService people;

    @Inject
    private CallerContext callers;

    @Inject
    private NoticeService notices;

    void arrived(Keycloak.Identity identity, Language language) {
        IDTokenClaimsSet claims = identity.claims();
        people.callerFor(claims.getSubject().getValue(), SignedIn.rolesNamed(claims.getStringListClaim("groups")))
                .ifPresent(caller -> {
                    callers.enter(caller);
                    notices.signedIn(claims.getStringClaim("email"), language);
                });
    }
}
