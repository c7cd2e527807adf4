package fr.allervers.referral.kit;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A client that sends a push and hangs up within 80 milliseconds, whatever the answer. */
record HastyClient(String token) {

    private static final int LONGEST_PATIENCE_MILLIS = 80;

    /** Sends every body on a socket of its own, twenty at a time, and returns when all are closed. */
    void sendAndHangUp(List<String> bodies) {
        try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(20)) {
            List<CompletableFuture<Void>> calls = IntStream.range(0, bodies.size())
                    .mapToObj(index -> CompletableFuture.supplyAsync(() -> sent(bodies.get(index)), clock)
                            .thenAcceptAsync(
                                    HastyClient::hangUp,
                                    CompletableFuture.delayedExecutor(
                                            index % LONGEST_PATIENCE_MILLIS, TimeUnit.MILLISECONDS, clock)))
                    .toList();
            calls.forEach(CompletableFuture::join);
        }
    }

    private Socket sent(String body) {
        try {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
            socket.getOutputStream().write(request(body));
            socket.getOutputStream().flush();
            return socket;
        } catch (IOException failure) {
            throw new CompletionException(failure);
        }
    }

    private byte[] request(String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return ("POST /api/v1/referrals HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** With a reset, as a phone that leaves the network. */
    private static void hangUp(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
