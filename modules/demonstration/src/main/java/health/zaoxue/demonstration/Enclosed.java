package health.zaoxue.demonstration;

import health.zaoxue.equipment.AttachmentService;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.platform.files.NamedFile;
import health.zaoxue.platform.files.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What the hospitals enclose with their requests. */
@ApplicationScoped
class Enclosed {
    @Inject
    private AttachmentService attachments;

    RequestState with(UUID request, String key) {
        List<NamedFile> files = Table.named("request-files").lines().stream()
                .filter(line -> line.text("request").equals(key))
                .map(Enclosed::file)
                .toList();
        return attachments.attach(UUID.randomUUID(), request, files).value();
    }

    private static NamedFile file(Table.Line line) {
        Leaflet leaflet = new Leaflet(List.of(line.text("name"), line.text("from"), line.text("says")));
        return NamedFile.from("files", line.text("name") + ".pdf", Upload.of(leaflet.pdf()))
                .value();
    }
}
