package health.zaoxue.identity.account;

import java.util.UUID;

/** All that a form says which only asks for something to be done to somebody's account. */
record OfPerson(UUID person) {}
