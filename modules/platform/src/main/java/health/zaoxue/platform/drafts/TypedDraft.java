package health.zaoxue.platform.drafts;

import java.util.List;

/**
 * What stands in a form now.
 *
 * @param name of the form
 * @param sitting in which it is typed
 * @param step counts the savings of the sitting from one
 * @param base version of the object that is on screen, empty where there is none
 * @param fields in the order of the form; a field with several values several times
 */
public record TypedDraft(DraftName name, Sitting sitting, int step, String base, List<TypedField> fields) {
    public TypedDraft {
        fields = List.copyOf(fields);
    }

    TypedDraft with(List<TypedField> others) {
        return new TypedDraft(name, sitting, step, base, others);
    }
}
