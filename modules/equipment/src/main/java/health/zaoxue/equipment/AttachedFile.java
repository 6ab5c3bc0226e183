package health.zaoxue.equipment;

import health.zaoxue.platform.files.StoredFile;

/**
 * An enclosure, ready to be served.
 *
 * @param name as it was enclosed
 * @param file the content
 */
public record AttachedFile(String name, StoredFile file) {}
