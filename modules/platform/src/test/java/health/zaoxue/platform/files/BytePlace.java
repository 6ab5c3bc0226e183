package health.zaoxue.platform.files;

/** Where two bytes stand in a file. */
final class BytePlace {
    private BytePlace() {}

    static int of(byte[] file, int first, int second) {
        for (int at = 0; at < file.length - 1; at++) {
            if (file[at] == (byte) first && file[at + 1] == (byte) second) {
                return at;
            }
        }
        throw new IllegalArgumentException("not in this file");
    }
}
