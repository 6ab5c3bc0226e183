package health.zaoxue.portal.web;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Addresses of proxies: one address, or with a prefix length all that begin alike, such as {@code 172.16.0.0/12}.
 *
 * @param length of an address in bits, 32 or 128
 * @param prefix how many bits must be the same
 */
record TrustedNetwork(BigInteger bits, int length, int prefix) {
    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
    private static final String VERSION_4 = OCTET + "(\\." + OCTET + "){3}";
    private static final String VERSION_6 = "[0-9a-fA-F]{0,4}:[0-9a-fA-F:.]{1,40}";

    /** Whether a text has the shape of an address; a name is never looked up. */
    static boolean isAddress(String text) {
        return text.matches(VERSION_4) || text.matches(VERSION_6);
    }

    static TrustedNetwork of(String written) {
        String[] parts = written.strip().split("/", 2);
        byte[] address = bytes(parts[0]);
        int length = address.length * 8;
        int prefix = parts.length == 1 ? length : Integer.parseInt(parts[1]);
        return new TrustedNetwork(new BigInteger(1, address), length, prefix);
    }

    /** Whether it is one of them; what only looks like an address is not. */
    boolean holds(String address) {
        byte[] asked;
        try {
            asked = bytes(address);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
        int rest = length - prefix;
        return asked.length * 8 == length
                && new BigInteger(1, asked).shiftRight(rest).equals(bits.shiftRight(rest));
    }

    private static byte[] bytes(String address) {
        if (!isAddress(address)) {
            throw new IllegalArgumentException("no network address: " + address);
        }
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no network address: " + address, e);
        }
    }
}
