package fr.allervers.benchmarks;

import fr.allervers.local.Platform;
import fr.allervers.local.service.ServiceProcess;
import java.util.List;

/** The services that work off what referral-service tells. Stopped, they leave it the processors; they catch up later. */
final class Readers {

    private final Platform platform;

    Readers(Platform platform) {
        this.platform = platform;
    }

    interface Work {
        void run() throws Exception;
    }

    void stoppedDuring(Work work) throws Exception {
        List<ServiceProcess> readers = platform.services().stream()
                .filter(service -> !service.name().equals("referral-service"))
                .toList();
        readers.forEach(ServiceProcess::stop);
        try {
            work.run();
        } finally {
            readers.forEach(ServiceProcess::start);
        }
    }
}
