package health.zaoxue.platform.files;

/**
 * A file of the corpus.
 *
 * @param what it is
 * @param content its bytes
 * @param refusal the code with which it must be refused
 */
record Sample(String what, byte[] content, String refusal) {
    @Override
    public String toString() {
        return what;
    }
}
