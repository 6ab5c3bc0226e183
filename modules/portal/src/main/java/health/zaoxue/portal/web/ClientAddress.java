package health.zaoxue.portal.web;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the address that a request really came from: only what a trusted proxy says of another address is believed. */
final class ClientAddress {
    private static final String ADDRESS = "[0-9a-fA-F:.]{2,45}";

    private final Set<String> trusted;

    ClientAddress(Collection<String> trustedProxies) {
        trusted = trustedProxies.stream().map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * R-PLT-31: the last address in the chain of forwarders that is not a trusted proxy of ours.
     *
     * @param remote whoever opened the connection
     * @param forwarded the header X-Forwarded-For, to which each proxy adds whom it heard from
     */
    String of(String remote, @Nullable String forwarded) {
        Deque<String> chain = new ArrayDeque<>();
        if (forwarded != null) {
            Arrays.stream(forwarded.split(",")).map(String::strip).forEach(chain::addLast);
        }
        String address = remote;
        while (trusted.contains(address) && !chain.isEmpty() && chain.peekLast().matches(ADDRESS)) {
            address = chain.removeLast();
        }
        return address;
    }
}
