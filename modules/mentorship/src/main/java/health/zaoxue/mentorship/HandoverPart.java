package health.zaoxue.mentorship;

/** What a mentor writes about in a handover. */
public enum HandoverPart {
    /** Somebody who is taught: where they stand, what to watch, the next step. */
    APPRENTICE,
    /** A technique: its protocol, its supplies, its pitfalls, and the fewest cases that keep it. */
    TECHNIQUE,
    /** Something that stops with the mentor: who takes it. */
    ITEM
}
