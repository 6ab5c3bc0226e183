package health.zaoxue.portal.api;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.AuthorisationService;
import health.zaoxue.mentorship.Authorisations;
import health.zaoxue.mentorship.Authorised;
import health.zaoxue.mentorship.TechniqueService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Who may do a technique alone at a hospital, for theatre lists and duty rosters. */
@Path("/v1/authorisations")
@RequestScoped
public class AuthorisationsResource {
    @Inject
    private AuthorisationService service;

    @Inject
    private TechniqueService techniques;

    @Inject
    private Clock clock;

    /**
     * The answer.
     *
     * @param technique its code
     * @param at the moment for which it holds
     */
    public record Answer(UUID hospital, String technique, Translated name, Instant at, List<Authorised> people) {
        static Answer of(Authorisations found) {
            return new Answer(
                    found.hospital(),
                    found.technique().code(),
                    found.technique().name(),
                    found.at(),
                    found.people());
        }
    }

    /** As of a moment, or now where none is named; 404 beyond the area of whoever asks. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Who may do a technique alone at a hospital at a moment",
            description = "People whose refreshDue is true may not do it alone until they have had it in hand again.")
    @APIResponse(responseCode = "200", description = "The people, by name; an empty list where nobody may.")
    @APIResponse(
            responseCode = "400",
            description = "A moment that is none or has not come, or a parameter that is missing.")
    @APIResponse(responseCode = "401", description = "No token, or one that does not count.")
    @APIResponse(responseCode = "403", description = "A role that may not ask.")
    @APIResponse(responseCode = "404", description = "No such technique, or no such hospital within the caller's area.")
    public Answer at(
            @Parameter(description = "Code of the technique, such as ORT-EXFIX, or its id", required = true)
                    @QueryParam("technique")
                    @Nullable
                    String technique,
            @Parameter(description = "Id of the hospital", required = true) @QueryParam("hospital") @Nullable
                    String hospital,
            @Parameter(description = "Moment with its offset from UTC, such as 2026-05-18T08:00:00Z; now where absent")
                    @QueryParam("at")
                    @Nullable
                    String at) {
        Instant moment = momentOf(at);
        return service.at(techniqueOf(given(technique)), idOf(given(hospital)), moment)
                .map(Answer::of)
                .orElseThrow(BadRequestException::new);
    }

    private UUID techniqueOf(String asked) {
        return asked.matches("[A-Z0-9]{2,12}(-[A-Z0-9_]{1,20})+")
                ? techniques.techniqueWithCode(asked).id()
                : idOf(asked);
    }

    private Instant momentOf(@Nullable String asked) {
        if (asked == null) {
            return clock.instant();
        }
        try {
            return OffsetDateTime.parse(asked).toInstant();
        } catch (DateTimeException notAMoment) {
            throw new BadRequestException(notAMoment);
        }
    }

    private static String given(@Nullable String parameter) {
        if (parameter == null) {
            throw new BadRequestException();
        }
        return parameter;
    }

    private static UUID idOf(String asked) {
        try {
            return UUID.fromString(asked);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound(asked);
        }
    }
}
