package health.zaoxue.portal.nurse;

import health.zaoxue.equipment.ReportProblem;
import health.zaoxue.equipment.Severity;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.files.Upload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed into the report: empty at first, and again as it was sent where it was refused. */
@Named("reportForm")
@RequestScoped
public class ReportForm {
    /** The choice that says: none of these. */
    static final String SOMETHING_ELSE = "else";

    @Inject
    private HttpServletRequest request;

    private UUID key = UUID.randomUUID();
    private String tag = "";
    private String symptom = "";
    private String severity = "";
    private String description = "";
    private List<Refusal> refusals = List.of();

    void readFrom(HttpServletRequest sent) {
        key = readKey(sent.getParameter("key"));
        tag = text(sent, "tag");
        symptom = text(sent, "symptom");
        severity = text(sent, "severity");
        description = text(sent, "description").replace("\r\n", "\n");
    }

    ReportProblem problem(@Nullable Upload photo) {
        boolean listed = !symptom.isEmpty() && !symptom.equals(SOMETHING_ELSE);
        return new ReportProblem(key, tag, listed ? symptom : null, description, chosenSeverity(), photo);
    }

    static @Nullable Upload photoIn(HttpServletRequest request) throws IOException, ServletException {
        Part part = request.getPart("photo");
        return part == null || part.getSize() == 0 ? null : Upload.from(part.getInputStream());
    }

    void refusedFor(List<Refusal> reasons) {
        refusals = List.copyOf(reasons);
    }

    private static UUID readKey(@Nullable String text) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(text, ""));
        } catch (IllegalArgumentException noKey) {
            return UUID.randomUUID();
        }
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private @Nullable Severity chosenSeverity() {
        return Arrays.stream(Severity.values())
                .filter(known -> known.name().equals(severity))
                .findFirst()
                .orElse(null);
    }

    public UUID getKey() {
        return key;
    }

    String tag() {
        return tag;
    }

    public String getSymptom() {
        return symptom;
    }

    public String getSeverity() {
        return severity;
    }

    public String getDescription() {
        return description;
    }

    public List<Refusal> getRefusals() {
        return refusals;
    }

    /** The first reason against one field, or null. */
    public @Nullable Refusal refusalOf(String field) {
        if (field.equals("photo") && refusals.isEmpty()) {
            return PhotoRefusals.in(request);
        }
        Optional<Refusal> first = refusals.stream()
                .filter(refusal -> field.equals(refusal.field()))
                .findFirst();
        return first.orElse(null);
    }

    /** The most bytes that a photo may have. */
    public int getLargestPhoto() {
        return Upload.LARGEST;
    }

    /** What is said about a photo with more bytes. */
    public Refusal getPhotoTooLarge() {
        return PhotoRefusals.tooLarge();
    }

    /** The reasons that belong to no field. */
    public List<Refusal> getGeneralRefusals() {
        return refusals.stream().filter(refusal -> refusal.field() == null).toList();
    }
}
