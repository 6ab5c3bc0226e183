package health.zaoxue.portal.web;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the address that a request really came from: only what a trusted proxy says of another address is believed. */
final class ClientAddress {
    private final List<TrustedNetwork> trusted;

    ClientAddress(Collection<String> trustedProxies) {
        trusted = trustedProxies.stream().map(TrustedNetwork::of).toList();
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
        while (isTrusted(address) && !chain.isEmpty() && TrustedNetwork.isAddress(chain.peekLast())) {
            address = chain.removeLast();
        }
        return address;
    }

    /** Whether it is one of our proxies. */
    boolean isTrusted(String address) {
        return TrustedNetwork.isAddress(address) && trusted.stream().anyMatch(network -> network.holds(address));
    }
}
