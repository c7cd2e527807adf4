package fr.allervers.local;

import fr.allervers.local.child.JavaProgram;
import fr.allervers.local.child.Leftovers;
import fr.allervers.local.child.Program;
import fr.allervers.local.service.ServiceModule;
import fr.allervers.local.service.ServiceProcess;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole platform: PostgreSQL, Kafka, Keycloak, the services and the web client, started side by side. */
public final class Platform implements AutoCloseable {

    private final Infrastructure infrastructure;
    private final List<ServiceProcess> services;
    private final List<ServiceProcess> web;
    private final boolean aot;

    private Platform(
            Infrastructure infrastructure, List<ServiceModule> services, List<ServiceModule> web, boolean aot) {
        this.infrastructure = infrastructure;
        this.aot = aot;
        this.services = processes(services, infrastructure);
        this.web = processes(web, infrastructure);
    }

    private static List<ServiceProcess> processes(List<ServiceModule> modules, Infrastructure infrastructure) {
        return modules.stream()
                .map(module -> new ServiceProcess(module, infrastructure.settings(), infrastructure.secrets()))
                .toList();
    }

    /** Everything, with AOT caches: recorded when missing, which makes the first start after a build longer. */
    public static Platform whole(Settings settings) {
        return new Platform(Infrastructure.of(settings), ServiceModule.ALL, List.of(ServiceModule.WEB), true);
    }

    /** Everything; caches are used when they are there, but none is recorded. */
    public static Platform withoutRecording(Settings settings) {
        return new Platform(Infrastructure.of(settings), ServiceModule.ALL, List.of(ServiceModule.WEB), false);
    }

    /** The services and what they stand on, without the web client; no cache is recorded. */
    public static Platform withoutWeb(Settings settings) {
        return new Platform(Infrastructure.of(settings), ServiceModule.ALL, List.of(), false);
    }

    /** PostgreSQL, Kafka and Keycloak alone. */
    public static Platform infrastructureOnly(Settings settings) {
        return new Platform(Infrastructure.of(settings), List.of(), List.of(), false);
    }

    public Infrastructure infrastructure() {
        return infrastructure;
    }

    public Settings settings() {
        return infrastructure.settings();
    }

    public List<ServiceProcess> services() {
        return services;
    }

    /** The service of that name, such as {@code visit-service} or {@code visit}. */
    public ServiceProcess service(String name) {
        ServiceModule module = ServiceModule.named(name);
        return services.stream()
                .filter(service -> service.module().equals(module))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not part of this platform"));
    }

    /** Every program, those that others need last. */
    public List<Program> programs() {
        return Stream.of(
                        web,
                        services,
                        List.of(infrastructure.keycloak(), infrastructure.kafka(), infrastructure.postgres()))
                .<Program>flatMap(List::stream)
                .toList();
    }

    public Platform start() {
        return start(Progress.silent());
    }

    /** Starts everything and returns when all is ready; stops all when one part fails. */
    public Platform start(Progress progress) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                new Start(threads, progress).join();
                return this;
            } catch (CompletionException e) {
                stop();
                throw e.getCause() instanceof StartFailure failure ? failure : e;
            }
        }
    }

    /** Stops services first, then what they stand on. */
    public void stop() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            web.forEach(page -> threads.execute(page::stop));
            services.forEach(service -> threads.execute(service::stop));
            threads.execute(infrastructure.keycloak()::stop);
        }
        infrastructure.kafka().stop();
        infrastructure.postgres().stop();
        Leftovers.endAll(settings().data());
    }

    @Override
    public void close() {
        stop();
    }

    /** One start: what waits for what. */
    private final class Start {

        private final ExecutorService threads;
        private final Progress progress;
        private final CompletableFuture<Void> firstFailure = new CompletableFuture<>();
        private final Lock recordings = new ReentrantLock();

        Start(ExecutorService threads, Progress progress) {
            this.threads = threads;
            this.progress = progress;
        }

        void join() {
            CompletableFuture<Void> none = CompletableFuture.completedFuture(null);
            CompletableFuture<Void> database = after(none, "PostgreSQL", infrastructure.postgres()::start);
            CompletableFuture<Void> broker = start(none, "Kafka", infrastructure.kafka());
            CompletableFuture<Void> prepared = infrastructure.keycloak().isPrepared()
                    ? none
                    : after(none, "Keycloak built for PostgreSQL, once", infrastructure.keycloak()::prepare);
            CompletableFuture<Void> identity =
                    start(CompletableFuture.allOf(database, prepared), "Keycloak", infrastructure.keycloak());
            CompletableFuture<Void> ground = CompletableFuture.allOf(database, broker);
            CompletableFuture<Void> house = CompletableFuture.allOf(services.stream()
                    .map(service -> start(ground, service.name(), service))
                    .toArray(CompletableFuture[]::new));
            CompletableFuture<Void> page = CompletableFuture.allOf(
                    web.stream().map(one -> start(ground, one.name(), one)).toArray(CompletableFuture[]::new));
            CompletableFuture.anyOf(firstFailure, CompletableFuture.allOf(identity, house, page))
                    .join();
        }

        private CompletableFuture<Void> start(CompletableFuture<Void> before, String step, JavaProgram program) {
            CompletableFuture<Void> recorded = before.thenRunAsync(() -> record(step, program), threads)
                    .whenComplete((_, failure) -> tell(failure));
            return after(recorded, step, program::start);
        }

        private void record(String step, JavaProgram program) {
            if (aot && !program.aotCache().exists()) {
                oneAtATime(() -> progress.step(step + ": cache for faster starts", program::recordAotCache));
            }
        }

        /** Writing a cache takes a processor and memory: side by side it would only take longer. */
        private void oneAtATime(Runnable recording) {
            recordings.lock();
            try {
                recording.run();
            } finally {
                recordings.unlock();
            }
        }

        private CompletableFuture<Void> after(CompletableFuture<Void> before, String step, Runnable work) {
            CompletableFuture<Void> done = before.thenRunAsync(() -> progress.step(step, work), threads);
            return done.whenComplete((_, failure) -> tell(failure));
        }

        private void tell(@Nullable Throwable failure) {
            if (failure != null) {
                firstFailure.completeExceptionally(
                        failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
            }
        }
    }
}
