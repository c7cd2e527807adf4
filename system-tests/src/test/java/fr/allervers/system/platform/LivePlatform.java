package fr.allervers.system.platform;

import fr.allervers.local.Ports;
import fr.allervers.local.Secrets;
import fr.allervers.local.Settings;
import fr.allervers.local.child.Leftovers;
import fr.allervers.local.child.Program;
import fr.allervers.local.kafka.KafkaBroker;
import fr.allervers.local.keycloak.KeycloakServer;
import fr.allervers.local.keycloak.Tokens;
import fr.allervers.local.postgres.Postgres;
import fr.allervers.local.service.ServiceModule;
import fr.allervers.local.service.ServiceProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The packaged platform on free ports with fresh data, for tests: PostgreSQL, Kafka, Keycloak, the four services and
 * the web client.
 * Ends with the tests.
 */
public final class LivePlatform {

    private static final Path FOLDER = Path.of("target/platforms");

    private final Settings settings;
    private final boolean ownKeycloak;
    private final Postgres postgres;
    private final KafkaBroker kafka;
    private final KeycloakServer keycloak;
    private final List<ServiceProcess> services;
    private final ServiceProcess web;
    private final Callers callers;

    private LivePlatform(Settings settings, boolean ownKeycloak) {
        Secrets secrets = Secrets.of(settings);
        this.settings = settings;
        this.ownKeycloak = ownKeycloak;
        this.postgres = new Postgres(settings, secrets);
        this.kafka = new KafkaBroker(settings, secrets);
        this.keycloak = new KeycloakServer(settings, secrets);
        this.services = ServiceModule.ALL.stream()
                .map(module -> new ServiceProcess(module, settings, secrets))
                .toList();
        this.web = new ServiceProcess(ServiceModule.WEB, settings, secrets);
        this.callers = new Callers(this, secrets);
    }

    /** The one that tests share; started when the first of them asks. */
    public static LivePlatform shared() {
        return Shared.PLATFORM;
    }

    /** A platform for one test alone, not started yet; tokens come from the Keycloak of the shared one. */
    public static LivePlatform apart(String name) {
        Settings lender = shared().settings;
        Path secrets = lender.data().file("secrets.properties");
        return of(name, Optional.of(new BorrowedKeycloak(lender.ports().keycloak(), secrets)));
    }

    private static LivePlatform of(String name, Optional<BorrowedKeycloak> borrowed) {
        Settings settings = Settings.forTests(FOLDER.resolve(name));
        Leftovers.endAll(settings.data());
        Folders.delete(settings.data().root());
        borrowed.ifPresent(
                lender -> Folders.copy(lender.secrets(), settings.data().file("secrets.properties")));
        LivePlatform platform = new LivePlatform(
                borrowed.map(lender -> settings.with(withKeycloakAt(lender.port(), settings.ports())))
                        .orElse(settings),
                borrowed.isEmpty());
        Runtime.getRuntime().addShutdownHook(new Thread(platform::stop, "end-of-" + name));
        return platform;
    }

    public LivePlatform start() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> database = CompletableFuture.runAsync(postgres::start, threads);
            CompletableFuture<Void> broker = CompletableFuture.runAsync(kafka::start, threads);
            CompletableFuture<Void> identity = ownKeycloak ? database.thenRunAsync(keycloak::start, threads) : database;
            CompletableFuture<Void> ground = CompletableFuture.allOf(database, broker);
            CompletableFuture<?>[] house = services.stream()
                    .map(service -> ground.thenRunAsync(service::start, threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture<Void> page = ground.thenRunAsync(web::start, threads);
            CompletableFuture.allOf(identity, page, CompletableFuture.allOf(house))
                    .join();
        }
        return this;
    }

    public void stop() {
        web.stop();
        services.forEach(ServiceProcess::stop);
        if (ownKeycloak) {
            keycloak.stop();
        }
        kafka.stop();
        postgres.stop();
        Leftovers.endAll(settings.data());
    }

    public Settings settings() {
        return settings;
    }

    public ServiceProcess service(Service service) {
        return services.stream()
                .filter(one -> one.module().shortName().equals(service.shortName()))
                .findFirst()
                .orElseThrow();
    }

    /** The web client. */
    public ServiceProcess web() {
        return web;
    }

    /** The password of somebody with an account, for those who sign in with a browser. */
    public String password(String account) {
        return Secrets.of(settings).account(account);
    }

    public KafkaBroker kafka() {
        return kafka;
    }

    public Postgres postgres() {
        return postgres;
    }

    public Tokens tokens() {
        return callers.tokens();
    }

    /** Somebody with an account, such as {@code agent-93}, or a partner's system, such as {@code caf-93}. */
    public Caller as(String account) {
        return callers.caller(account);
    }

    /** Anybody who comes with that token. */
    public Caller withToken(String token) {
        return new Caller(this, () -> token);
    }

    public Caller withoutToken() {
        return new Caller(this, () -> "");
    }

    public Tables tables(Service service) {
        return new Tables(postgres, service.shortName());
    }

    public Log log() {
        return new Log(kafka);
    }

    /** The services and what they stand on, Keycloak apart. */
    public List<Program> programs() {
        return List.of(
                service(Service.REFERRAL),
                service(Service.VISIT),
                service(Service.FOLLOWUP),
                service(Service.REPORTING),
                kafka,
                postgres);
    }

    private static Ports withKeycloakAt(int keycloak, Ports free) {
        return new Ports(
                free.web(),
                free.referral(),
                free.visit(),
                free.followup(),
                free.reporting(),
                keycloak,
                free.kafka(),
                free.kafkaController(),
                free.postgres(),
                free.keycloakManagement());
    }

    private static final class Shared {
        static final LivePlatform PLATFORM =
                of("shared", BorrowedKeycloak.told()).start();
    }
}
