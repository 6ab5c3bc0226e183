package health.zaoxue.portal.page;

/** An act of a page took place, and the page says so. */
public record ActDone() {}
