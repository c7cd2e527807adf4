package fr.allervers.benchmarks;

import fr.allervers.local.Platform;
import fr.allervers.local.child.Program;
import fr.allervers.local.service.ServiceProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How long each service needs to be ready, and how much memory everything takes. */
final class StartBench implements Bench {

    private final Platform platform;

    StartBench(Platform platform) {
        this.platform = platform;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(Report report) throws Exception {
        long total = 0;
        for (Program program : platform.programs()) {
            long kib = share(program.pid());
            total += kib;
            report.add(Figure.of(
                    "Memory of " + program.name(),
                    kib / 1024.0,
                    "MB",
                    "proportional share, with its children, after the load"));
        }
        report.add(Figure.of(
                "Memory of everything",
                total / 1024.0,
                "MB",
                "heap limits of ./up (256 MB a service), and what the JVMs keep beside the heap"));
        for (ServiceProcess service : platform.services()) {
            if (!service.aotCache().exists()) {
                service.stop();
                service.recordAotCache();
            }
            report.add(new Figure(
                    "Start of " + service.name() + " with its cache",
                    seconds(service, service.aotCache().flagsToUse()),
                    "s",
                    seconds(service, List.of()),
                    "without",
                    "class loading and Hibernate's model; one processor"));
        }
    }

    private static double seconds(ServiceProcess service, List<String> flags) {
        service.stop();
        long begin = System.nanoTime();
        service.startWith(flags);
        return (System.nanoTime() - begin) / 1e9;
    }

    /** KiB of a process and its children; a page that n processes share counts one nth in each. */
    private static long share(long pid) throws IOException {
        long own = kib(pid);
        try (Stream<ProcessHandle> children = ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants)) {
            return own + children.mapToLong(child -> kibOrNone(child.pid())).sum();
        }
    }

    private static long kibOrNone(long pid) {
        try {
            return kib(pid);
        } catch (IOException _) {
            return 0;
        }
    }

    private static long kib(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .sum();
    }
}
