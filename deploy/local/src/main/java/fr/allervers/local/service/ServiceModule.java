package fr.allervers.local.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One service of the platform: the folder it is built in, and the short name of its database and port.
 *
 * @param name also its Kafka user and consumer group
 */
public record ServiceModule(String name, String shortName) {

    public static final List<ServiceModule> ALL = List.of(
            new ServiceModule("referral-service", "referral"),
            new ServiceModule("visit-service", "visit"),
            new ServiceModule("followup-service", "followup"),
            new ServiceModule("reporting-service", "reporting"));

    /** The web client, which has no database and no Kafka user. */
    public static final ServiceModule WEB = new ServiceModule("operator-web", "web");

    public static ServiceModule named(String name) {
        return ALL.stream()
                .filter(module ->
                        module.name().equals(name) || module.shortName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No service is named " + name));
    }

    public Path jar(Path project) {
        return application(project).resolve("quarkus-run.jar");
    }

    public boolean isBuilt(Path project) {
        return Files.isRegularFile(jar(project));
    }

    Path application(Path project) {
        return project.resolve(name).resolve("target/quarkus-app");
    }
}
