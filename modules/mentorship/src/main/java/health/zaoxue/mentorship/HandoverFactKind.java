package health.zaoxue.mentorship;

/** What a handover's file tells. */
public enum HandoverFactKind {
    /** How far an apprentice is in a technique. */
    APPRENTICE(HandoverPart.APPRENTICE),
    /** A technique in which the mentor signed cases off here. */
    TECHNIQUE(HandoverPart.TECHNIQUE),
    /** A pairing that stops. */
    PAIRING(HandoverPart.ITEM),
    /** Cases that wait for the mentor's sign-off. */
    QUEUE(HandoverPart.ITEM),
    /** A technique in which nobody of the hospital may train others. */
    NO_TRAINER(HandoverPart.ITEM),
    /** A certification of an apprentice that ends within half a year after the tour. */
    EXPIRING(HandoverPart.ITEM),
    /** A technology gap in whose plan the mentor is named. */
    GAP(HandoverPart.ITEM),
    /** A problem of a device that the mentor reported, whose repair nobody else can confirm. */
    PROBLEM(HandoverPart.ITEM);

    private final HandoverPart part;

    HandoverFactKind(HandoverPart part) {
        this.part = part;
    }

    public HandoverPart part() {
        return part;
    }
}
