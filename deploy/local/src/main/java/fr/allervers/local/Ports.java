package fr.allervers.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The ports of one running platform; ten in a row from a base, or ten free ones for tests. */
public record Ports(
        int web,
        int referral,
        int visit,
        int followup,
        int reporting,
        int keycloak,
        int kafka,
        int kafkaController,
        int postgres,
        int keycloakManagement) {

    public static final int DEFAULT_BASE = 8080;
    private static final int COUNT = 10;

    public static Ports fromBase(int base) {
        if (base < 1024 || base > 65535 - COUNT) {
            throw new IllegalArgumentException("The port base must lie between 1024 and 65525, not " + base + ".");
        }
        return of(IntStream.range(base, base + COUNT).boxed().toList());
    }

    /** Ten ports that nobody listens on now. */
    public static Ports free() {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < COUNT; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return of(sockets.stream().map(ServerSocket::getLocalPort).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    /** The port of the service whose short name is given: referral, visit, followup, reporting, web. */
    public int of(String name) {
        Integer port = byName().get(name);
        if (port == null) {
            throw new IllegalArgumentException("No port is planned for " + name);
        }
        return port;
    }

    public Map<String, Integer> byName() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("web", web);
        ports.put("referral", referral);
        ports.put("visit", visit);
        ports.put("followup", followup);
        ports.put("reporting", reporting);
        ports.put("keycloak", keycloak);
        ports.put("kafka", kafka);
        ports.put("kafka controller", kafkaController);
        ports.put("postgres", postgres);
        ports.put("keycloak management", keycloakManagement);
        return ports;
    }

    private static Ports of(List<Integer> p) {
        return new Ports(
                p.get(0), p.get(1), p.get(2), p.get(3), p.get(4), p.get(5), p.get(6), p.get(7), p.get(8), p.get(9));
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
