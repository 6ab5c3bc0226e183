package health.zaoxue.platform.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The shapes of numbers by which a patient could be found. */
public enum PatientIdentity {
    /** The 18-digit identity card, or the 15-digit one that it replaced. */
    IDENTITY_CARD,
    /** A mobile phone in mainland China. */
    MOBILE_PHONE,
    /** A telephone with its area code. */
    LANDLINE;

    private static final Pattern CARD_18 =
            Pattern.compile("(?<![0-9A-Za-z])([0-9]{6})[ -]?([0-9]{8})[ -]?([0-9]{3}[0-9Xx])(?![0-9A-Za-z])");
    private static final Pattern CARD_15 = Pattern.compile("(?<![0-9A-Za-z])[0-9]{6}([0-9]{6})[0-9]{3}(?![0-9A-Za-z])");
    private static final Pattern MOBILE = Pattern.compile(
            "(?<![0-9])(?:\\+?86[ -]?)?1[3-9][0-9](?:[ -]?[0-9]{4}[ -]?[0-9]{4}|[ -]?[0-9]{3}[ -]?[0-9]{5})(?![0-9])");
    private static final Pattern AREA_CODE =
            Pattern.compile("(?<![0-9.,])\\(?0[1-9][0-9]{1,2}\\)?[ -]?[2-8][0-9]{2,3}[ -]?[0-9]{4}(?![0-9])");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final LocalDate OLDEST_BIRTH = LocalDate.of(1890, 1, 1);
    private static final LocalDate LATEST_BIRTH = LocalDate.of(2099, 12, 31);

    /**
     * R-PLT-10: which of them a text contains, if any. Digits of every script count (full width, Tibetan), and so do the usual
     * spaces and hyphens between groups. Eighteen digits are a card when they hold a day of birth or their check character is
     * right, so that a mistyped card is found too.
     */
    public static Optional<PatientIdentity> in(String text) {
        String plain = withAsciiDigits(text);
        if (holdsCard(plain)) {
            return Optional.of(IDENTITY_CARD);
        }
        if (MOBILE.matcher(plain).find()) {
            return Optional.of(MOBILE_PHONE);
        }
        return AREA_CODE.matcher(plain).find() ? Optional.of(LANDLINE) : Optional.empty();
    }

    /** The last part of the refusal's code, such as {@code identity-card}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean holdsCard(String text) {
        return CARD_18.matcher(text).results().anyMatch(PatientIdentity::isCard)
                || CARD_15.matcher(text).results().anyMatch(old -> isDayOfBirth("19" + old.group(1)));
    }

    private static boolean isCard(MatchResult match) {
        String number = match.group(1) + match.group(2) + match.group(3).replace('x', 'X');
        return isDayOfBirth(match.group(2)) || checkCharacter(number) == number.charAt(17);
    }

    private static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    private static boolean isDayOfBirth(String yyyymmdd) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(yyyymmdd, 0, 4, 10),
                    Integer.parseInt(yyyymmdd, 4, 6, 10),
                    Integer.parseInt(yyyymmdd, 6, 8, 10));
            return !day.isBefore(OLDEST_BIRTH) && !day.isAfter(LATEST_BIRTH);
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private static String withAsciiDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else {
                plain.appendCodePoint(separator(c));
            }
        });
        return plain.toString();
    }

    private static int separator(int c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\uff0d' -> '-';
            case '\u00a0', '\u2009', '\u202f', '\u3000' -> ' ';
            case '\uff08' -> '(';
            case '\uff09' -> ')';
            default -> c;
        };
    }
}
