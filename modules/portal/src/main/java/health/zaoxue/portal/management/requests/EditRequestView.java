package health.zaoxue.portal.management.requests;

import health.zaoxue.equipment.AttachmentView;
import health.zaoxue.equipment.EquipmentModelView;
import health.zaoxue.equipment.RequestStep;
import health.zaoxue.equipment.RequestView;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.files.NamedFile;
import health.zaoxue.portal.drafts.OpenDrafts;
import health.zaoxue.portal.editing.SecondEditor;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** management/requests/new and edit: write a request. Nothing is sent from here. */
@Named("editRequestView")
@ViewScoped
public class EditRequestView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern OF_A_ROW = Pattern.compile("(item|quantity|unitPrice)-(\\d+)");
    private static final Pattern NUMBER_OF_ROW = Pattern.compile(".*:[a-zA-Z]+-(\\d{1,2})");
    private static final String KIND = "equipment.funding_request";
    private static final String CHANGED = "request.changed";
    private static final String FORM = "request";
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    private HttpServletRequest http;

    @Inject
    private RequestWriting writing;

    @Inject
    private Answers answers;

    @Inject
    private SecondEditor editors;

    @Inject
    private OpenDrafts drafts;

    private RequestForm form = new RequestForm();
    private @Nullable UUID request;
    private FormStamp stamp = new FormStamp();
    private List<AttachmentView> enclosed = List.of();

    @PostConstruct
    void load() {
        if (!http.isUserInRole(Role.DEPARTMENT_HEAD.realmName())) {
            throw new NotPermitted("write a funding request");
        }
        UUID named = parameter("id");
        if (named == null) {
            form.setGap(parameter("gap"));
        } else {
            show(writing.before(named));
        }
        form.withRows(rowsTyped(named));
    }

    private void show(RequestView before) {
        request = before.id();
        stamp = new FormStamp(before.version());
        form = new RequestForm(before.content());
        enclosed = writing.enclosed(before.id());
    }

    /** As many rows as the draft has that the page will put into them. */
    private int rowsTyped(@Nullable UUID named) {
        return drafts.of(FORM, named).stream()
                .flatMap(draft -> draft.fields().stream())
                .map(field -> NUMBER_OF_ROW.matcher(field.name()))
                .filter(Matcher::matches)
                .mapToInt(match -> Integer.parseInt(match.group(1)) + 1)
                .max()
                .orElse(0);
    }

    public RequestForm getForm() {
        return form;
    }

    /** Key and version of what is sent. */
    public FormStamp getStamp() {
        return stamp;
    }

    public boolean isNew() {
        return request == null;
    }

    public @Nullable UUID getRequest() {
        return request;
    }

    /** Of the request as it is on screen; null for a new one. */
    public @Nullable Integer getVersion() {
        return request == null ? null : stamp.version();
    }

    /** One more row. */
    public void addRow() {
        form.getLines().add(new LineForm());
    }

    /** A model was chosen in a row: its name and typical price are proposed. */
    public void chosen(LineForm row, @Nullable EquipmentModelView model, String name) {
        if (model != null) {
            row.takeOver(model, name);
        }
    }

    /** Keeps what is typed; a refusal stands next to its field. */
    public @Nullable String save() {
        Outcome<List<NamedFile>> chosen = ChosenFiles.clean(http, enclosed.size());
        if (!answers.accepted(chosen)) {
            return null;
        }
        Outcome<UUID> outcome = request == null
                ? writing.begin(stamp.key(), form.draft(), chosen.value())
                : writing.change(
                        new RequestStep(request, stamp.version(), stamp.key(), ""), form.draft(), chosen.value());
        if (outcome.reasons().stream().anyMatch(reason -> reason.code().equals(CHANGED))) {
            compare(Objects.requireNonNull(request));
            return null;
        }
        if (!outcome.isDone()) {
            outcome.reasons().stream().map(this::atItsRow).forEach(answers::refuse);
            return null;
        }
        answers.doneThenRedirect("management", "request.saved");
        return "/management/requests/one.xhtml?faces-redirect=true&id=" + outcome.value();
    }

    /** From now on what is typed stands against what is saved, which the page shows beside it. */
    private void compare(UUID id) {
        RequestForm typed = form;
        editors.compare(KIND, id, () -> show(typed.getLines().size(), writing.before(id)), () -> form = typed);
    }

    private void show(int rows, RequestView saved) {
        show(saved);
        form.withRows(rows);
    }

    /** What is enclosed already. */
    public List<AttachmentView> getEnclosed() {
        return enclosed;
    }

    /** Takes a file out at once; what is typed stays, and whoever else changed the request meanwhile is still noticed. */
    public void takeOut(UUID attachment) {
        if (request != null && answers.accepted(writing.takeOut(request, attachment))) {
            stamp.read(stamp.version() + 1);
            enclosed = writing.enclosed(request);
        }
    }

    /** The service counts the rows that were sent, the page also those that were left empty. */
    private Refusal atItsRow(Refusal refusal) {
        Matcher match = OF_A_ROW.matcher(Objects.requireNonNullElse(refusal.field(), ""));
        if (!match.matches()) {
            return refusal;
        }
        List<Integer> rows = form.filledRows();
        int row = rows.get(Integer.parseInt(match.group(2)));
        return new Refusal(refusal.code(), match.group(1) + "-" + row, refusal.details());
    }

    private @Nullable UUID parameter(String name) {
        String value = Objects.requireNonNullElse(http.getParameter(name), "");
        if (value.isEmpty()) {
            return null;
        }
        if (!ID.matcher(value).matches()) {
            throw new NotFound(name + " " + value);
        }
        return UUID.fromString(value);
    }
}
