package fr.allervers.local.service;

import fr.allervers.local.Secrets;
import fr.allervers.local.Settings;
import fr.allervers.local.StartFailure;
import fr.allervers.local.Tools;
import fr.allervers.local.child.AotCache;
import fr.allervers.local.child.Child;
import fr.allervers.local.child.Http;
import fr.allervers.local.child.JavaProgram;
import fr.allervers.local.child.Launch;
import fr.allervers.local.child.Wait;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One packaged service as a child program. */
public final class ServiceProcess implements JavaProgram {

    private static final List<String> JVM_FLAGS = List.of(
            "-Xms32m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            compilers(),
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final ServiceModule module;
    private final int port;
    private final Settings settings;
    private final Secrets secrets;
    private final Child child;

    /** The service on the port planned for it. */
    public ServiceProcess(ServiceModule module, Settings settings, Secrets secrets) {
        this(module, module.name(), settings.ports().of(module.shortName()), settings, secrets);
    }

    /** A further replica of the service, under a name and on a port of its own. */
    public ServiceProcess(ServiceModule module, String name, int port, Settings settings, Secrets secrets) {
        this.module = module;
        this.port = port;
        this.settings = settings;
        this.secrets = secrets;
        this.child = new Child(name, settings.data());
    }

    /**
     * The quick compiler alone, unless {@code -Dallervers.compilers=all}: on two cores the optimising one takes minutes
     * to pay, and a month of transfers or a test is over before (measured: 73 s instead of 123 s for the month).
     */
    private static String compilers() {
        return "all".equals(System.getProperty("allervers.compilers"))
                ? "-XX:TieredStopAtLevel=4"
                : "-XX:TieredStopAtLevel=1";
    }

    @Override
    public Child child() {
        return child;
    }

    public ServiceModule module() {
        return module;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public boolean isReady() {
        return Http.answers("http://127.0.0.1:" + port + "/q/health/ready");
    }

    @Override
    public void stop() {
        child.stop(STOP);
    }

    @Override
    public AotCache aotCache() {
        return AotCache.of(
                settings.project(), module.name(), List.of(module.application(settings.project())), JVM_FLAGS);
    }

    /** What the service reads from its environment. */
    public Map<String, String> environment() {
        return new Environment(settings, secrets).of(module, port);
    }

    @Override
    public void startWith(List<String> flags) {
        if (!module.isBuilt(settings.project())) {
            throw new StartFailure(module.name() + " is not built: no " + module.jar(settings.project()) + ".\n"
                    + "  What to do: mvn install -DskipTests -Dquick -pl " + module.name() + " -am");
        }
        Wait.untilReady(child.start(launch(flags)), START, this::isReady);
    }

    private Launch launch(List<String> moreFlags) {
        List<String> command = new ArrayList<>(List.of(Tools.java().toString()));
        command.addAll(JVM_FLAGS);
        command.addAll(moreFlags);
        command.addAll(List.of("-jar", module.jar(settings.project()).toString()));
        return Launch.of(settings.data().root(), command).with(environment());
    }
}
