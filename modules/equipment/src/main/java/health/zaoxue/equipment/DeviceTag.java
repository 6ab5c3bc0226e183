package health.zaoxue.equipment;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What is printed on a device: six characters and a check character. People read it aloud and type it on phones, so it has no 0,
 * O, 1 or I, and a mistake is noticed before another device is taken for this one.
 *
 * @param characters seven characters of the alphabet, without separator
 */
public record DeviceTag(String characters) implements Serializable {
    /** Characters of a tag, the check character included. */
    public static final int LENGTH = 7;

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int GROUP = 4;
    /** x⁵ + x² + 1: its root generates all 31 units of the field with 32 elements. */
    private static final int MODULUS = 0b100101;

    private static final int FIELD = 32;

    public DeviceTag {
        if (!isWhole(characters)) {
            throw new IllegalArgumentException("no device tag: " + characters);
        }
    }

    /** A new tag; that no other device carries it is for the register to see. */
    public static DeviceTag draw(RandomGenerator random) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 1; i < LENGTH; i++) {
            drawn.append(ALPHABET.charAt(random.nextInt(FIELD)));
        }
        return new DeviceTag(drawn.toString() + ALPHABET.charAt(checkOf(drawn)));
    }

    /** What somebody typed, in capitals or not, with or without separators; empty where it cannot be a tag. */
    public static Optional<DeviceTag> typed(String text) {
        String characters = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s‐‑–-]", "");
        return isWhole(characters) ? Optional.of(new DeviceTag(characters)) : Optional.empty();
    }

    /**
     * R-EQP-03: the check character is the others' polynomial over the field with 32 elements, so that one wrong character, or
     * any two that changed places, never make another tag.
     */
    private static int checkOf(CharSequence six) {
        int sum = 0;
        for (int i = 0; i < six.length(); i++) {
            sum = doubled(sum ^ ALPHABET.indexOf(six.charAt(i)));
        }
        return sum;
    }

    private static int doubled(int element) {
        int twice = element << 1;
        return twice >= FIELD ? twice ^ MODULUS : twice;
    }

    private static boolean isWhole(String characters) {
        return characters.length() == LENGTH
                && characters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && characters.charAt(LENGTH - 1) == ALPHABET.charAt(checkOf(characters.substring(0, LENGTH - 1)));
    }

    /** As it is printed, in two groups: {@code K7M2-XQ8}. */
    public String printed() {
        return characters.substring(0, GROUP) + "-" + characters.substring(GROUP);
    }

    @Override
    public String toString() {
        return characters;
    }
}
