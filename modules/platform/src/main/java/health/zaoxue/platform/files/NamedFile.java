package health.zaoxue.platform.files;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.text.PatientIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A clean file with the name that people gave it.
 *
 * @param name as it is shown
 * @param file what is kept
 */
public record NamedFile(FileName name, CleanFile file) {
    private static final String OF_A_PHOTO = "photo.";

    /**
     * R-PLT-76: looks through what somebody sent from the field of this name. A refusal says the name of the file first, since
     * several are sent at once; a name that holds the number of a person is refused like any other text.
     */
    public static Outcome<NamedFile> from(String field, String sentName, Upload upload) {
        Outcome<? extends CleanFile> clean = CleanFile.from(upload);
        FileName name = FileName.of(sentName, clean.isDone() ? clean.value().kind() : FileKind.PDF);
        Optional<PatientIdentity> identity = PatientIdentity.in(name.text());
        if (identity.isPresent()) {
            return Outcome.refused(Refusal.at(field, "file.name", FileName.asSent(sentName)));
        }
        return clean.isDone()
                ? Outcome.done(new NamedFile(name, clean.value()))
                : Outcome.refused(clean.reasons().stream()
                        .map(reason -> about(field, sentName, reason))
                        .toList());
    }

    private static Refusal about(String field, String sentName, Refusal reason) {
        List<Object> details = new ArrayList<>();
        details.add(FileName.asSent(sentName));
        details.addAll(reason.details());
        return new Refusal(codeOf(reason), field, details);
    }

    /** What is told of a photo is told of a file with its name. */
    private static String codeOf(Refusal reason) {
        return reason.code().startsWith(OF_A_PHOTO)
                ? "file." + reason.code().substring(OF_A_PHOTO.length())
                : reason.code();
    }
}
