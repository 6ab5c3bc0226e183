package health.zaoxue.portal.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a Tibetan syllable is well formed: prefix, superscript, root, subscripts, vowel, suffix, second suffix. */
final class TibetanSyllable {
    private static final Map<Character, String> UNDER_SUPERSCRIPT =
            Map.of('ར', "ཀགངཇཉཏདནབམཙཛ", 'ལ', "ཀགངཅཇཏདཔབཧ", 'ས', "ཀགངཉཏདནཔབམཙ");
    private static final Map<Character, String> UNDER_PREFIX = Map.of(
            'ག', "ཅཉཏདནཙཞཟཡཤས",
            'ད', "ཀགངཔབམ",
            'བ', "ཀགཅཏདཙཞཟཤསངཇཉནཛ",
            'མ', "ཁགངཆཇཉཐདནཚཛ",
            'འ', "ཁགཆཇཐདཕབཚཛ");
    private static final Map<Character, String> OVER_SUBSCRIPT =
            Map.of('ཡ', "ཀཁགཔཕབམ", 'ར', "ཀཁགཏཐདཔཕབམསཧཤ", 'ལ', "ཀགབཟརས");
    private static final String SUFFIXES = "གངདནབམའརལས";
    private static final Map<Character, String> BEFORE_SECOND_SUFFIX = Map.of('ས', "གངབམ", 'ད', "ནརལ");
    private static final String VOWELS = "\u0f72\u0f74\u0f7a\u0f7c";
    private static final Set<String> LOANS = Set.of("ཧའེ", "ཧུའེ");

    /** Letters written one under the other, and the vowel on them. */
    private record Stack(String letters, boolean vowel) {
        boolean isPlain() {
            return letters.length() == 1 && !vowel;
        }

        char top() {
            return letters.charAt(0);
        }
    }

    private TibetanSyllable() {}

    static boolean isWellFormed(String syllable) {
        if (LOANS.contains(syllable)) {
            return true;
        }
        List<Stack> stacks = withoutParticle(stacks(syllable));
        long marked = stacks.stream().filter(stack -> !stack.isPlain()).count();
        if (stacks.isEmpty() || marked > 1) {
            return false;
        }
        return isSyllable(stacks, -1, 0) || (stacks.size() > 1 && isSyllable(stacks, 0, 1));
    }

    private static boolean isSyllable(List<Stack> stacks, int prefix, int root) {
        if (marksOutside(stacks, root)) {
            return false;
        }
        String letters = stacks.get(root).letters();
        if (prefix >= 0 && !mayPrecede(stacks.get(prefix).top(), letters)) {
            return false;
        }
        return isStack(letters) && areSuffixes(stacks.subList(root + 1, stacks.size()), prefix >= 0);
    }

    private static boolean marksOutside(List<Stack> stacks, int root) {
        return stacks.stream().anyMatch(stack -> stack != stacks.get(root) && !stack.isPlain());
    }

    private static boolean mayPrecede(char prefix, String letters) {
        if (letters.length() > 1 && hasSuperscript(letters)) {
            return prefix == 'བ';
        }
        return UNDER_PREFIX.getOrDefault(prefix, "").indexOf(letters.charAt(0)) >= 0;
    }

    private static boolean isStack(String letters) {
        return letters.equals("ཧཕ")
                || (hasSuperscript(letters) && areSubscripts(letters.charAt(1), letters.substring(2), true))
                || areSubscripts(letters.charAt(0), letters.substring(1), false);
    }

    private static boolean hasSuperscript(String letters) {
        return letters.length() > 1
                && UNDER_SUPERSCRIPT.getOrDefault(letters.charAt(0), "").indexOf(letters.charAt(1)) >= 0;
    }

    private static boolean areSubscripts(char root, String subscripts, boolean superscript) {
        for (int place = 0; place < subscripts.length(); place++) {
            char subscript = subscripts.charAt(place);
            boolean first =
                    place == 0 && OVER_SUBSCRIPT.getOrDefault(subscript, "").indexOf(root) >= 0;
            if (subscript != 'ཝ' && (!first || (subscript == 'ལ' && superscript))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areSuffixes(List<Stack> rest, boolean prefixed) {
        if (rest.isEmpty()) {
            return true;
        }
        char suffix = rest.get(0).top();
        if (rest.size() > 2 || SUFFIXES.indexOf(suffix) < 0 || (suffix == 'འ' && !(prefixed && rest.size() == 1))) {
            return false;
        }
        return rest.size() == 1
                || BEFORE_SECOND_SUFFIX.getOrDefault(rest.get(1).top(), "").indexOf(suffix) >= 0;
    }

    /** Leaves off what is glued to an open syllable: འི, འུ, འོ, འམ, འང. */
    private static List<Stack> withoutParticle(List<Stack> stacks) {
        int size = stacks.size();
        if (size >= 2
                && stacks.get(size - 1).letters().equals("འ")
                && stacks.get(size - 1).vowel()) {
            return withoutParticle(stacks.subList(0, size - 1));
        }
        boolean question = size >= 3
                && stacks.get(size - 2).letters().equals("འ")
                && stacks.get(size - 2).isPlain()
                && "མང".contains(stacks.get(size - 1).letters())
                && stacks.get(size - 1).isPlain();
        return question ? withoutParticle(stacks.subList(0, size - 2)) : stacks;
    }

    /** The stacks from left to right, empty where a sign stands in a wrong place. */
    private static List<Stack> stacks(String syllable) {
        List<Stack> stacks = new ArrayList<>();
        for (char sign : syllable.toCharArray()) {
            int last = stacks.size() - 1;
            if (sign >= 0x0f40 && sign <= 0x0f6c) {
                stacks.add(new Stack(String.valueOf(sign), false));
            } else if (last < 0 || stacks.get(last).vowel()) {
                return List.of();
            } else if (sign >= 0x0f90 && sign <= 0x0fbc) {
                stacks.set(last, new Stack(stacks.get(last).letters() + (char) (sign - 0x50), false));
            } else if (VOWELS.indexOf(sign) >= 0) {
                stacks.set(last, new Stack(stacks.get(last).letters(), true));
            } else if (sign != 0x0f71) {
                return List.of();
            }
        }
        return stacks;
    }
}
