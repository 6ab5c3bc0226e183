package health.zaoxue.capacity.gap;

import java.time.LocalDate;
import java.util.UUID;

/** Who fills a gap, with whose teaching, by when. */
record Plan(UUID owner, UUID mentor, LocalDate target) {}
