package health.zaoxue.identity;

import java.io.Serializable;

/** Two records that may be one person. */
public record DuplicatePair(PersonRow one, PersonRow other, DuplicateSigns signs) implements Serializable {}
