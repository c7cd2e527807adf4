package fr.allervers.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.system.data.Entries;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Referrals;
import fr.allervers.system.platform.Answer;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * Partners that push referrals and a team that meets households, for as long as wanted, whatever fails meanwhile: who
 * gets no good answer sends the same again, as the API asks.
 */
final class Load implements AutoCloseable {

    private static final int PUSHERS = 3;
    private static final int AGENTS = 2;
    private static final Duration PAUSE = Duration.ofMillis(25);

    /** Longer than any program is away. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Partners do not run ahead of the team: how much is asked then does not depend on how fast intake is. */
    private static final int MOST_UNMET = 50;

    private final LivePlatform platform;
    private final Place place;
    private final Set<String> acceptedCases = ConcurrentHashMap.newKeySet();
    private final Set<String> metCases = ConcurrentHashMap.newKeySet();
    private final Queue<String> unmet = new ConcurrentLinkedQueue<>();
    private final CountDownLatch enough = new CountDownLatch(1);
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

    private Load(LivePlatform platform, Place place) {
        this.platform = platform;
        this.place = place;
    }

    static Load on(LivePlatform platform, Place place) {
        Load load = new Load(platform, place);
        for (int i = 0; i < PUSHERS; i++) {
            load.people.execute(() -> load.repeat(load::push));
        }
        for (int i = 0; i < AGENTS; i++) {
            load.people.execute(() -> load.repeat(load::meet));
        }
        return load;
    }

    /** Cases of the referrals that were accepted. */
    Set<String> acceptedCases() {
        return Set.copyOf(acceptedCases);
    }

    /** Cases with a meeting that was accepted. */
    Set<String> metCases() {
        return Set.copyOf(metCases);
    }

    /** Returns when everybody has got an answer to what they sent last. */
    @Override
    public void close() {
        enough.countDown();
        people.close();
    }

    private void push() {
        if (unmet.size() >= MOST_UNMET) {
            return;
        }
        ObjectNode referral = Referrals.of(place);
        JsonNode received =
                untilAccepted(() -> platform.as(place.caf()).post(Service.REFERRAL, "/api/v1/referrals", referral));
        String caseId = received.path("caseId").asText();
        acceptedCases.add(caseId);
        unmet.add(caseId);
    }

    private void meet() {
        String caseId = unmet.poll();
        if (caseId == null) {
            return;
        }
        ObjectNode meeting = Entries.meeting(place.today().minusDays(2));
        untilAccepted(
                () -> platform.as(place.agent()).post(Service.VISIT, "/api/v1/cases/" + caseId + "/meetings", meeting));
        metCases.add(caseId);
    }

    /** A case may not have arrived yet, a service may be away. */
    private static JsonNode untilAccepted(Callable<Answer> attempt) {
        return Awaitility.await("an answer to a push or a meeting")
                .atMost(PATIENCE)
                .pollInterval(PAUSE)
                .pollDelay(Duration.ZERO)
                .ignoreException(UncheckedIOException.class)
                .until(attempt, answer -> answer.status() == 201 || answer.status() == 200)
                .json();
    }

    private void repeat(Runnable deed) {
        while (!pause()) {
            deed.run();
        }
    }

    /** Tells whether it is enough. */
    private boolean pause() {
        try {
            return enough.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
