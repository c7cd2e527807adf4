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
            long kib = resident(program.pid());
            total += kib;
            report.add(Figure.of(
                    "Memory of " + program.name(), kib / 1024.0, "MB", "resident, with its children, after the load"));
        }
        report.add(Figure.of(
                "Memory of everything", total / 1024.0, "MB", "shared pages of PostgreSQL counted each time"));
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

    /** KiB of a process and its children. */
    private static long resident(long pid) throws IOException {
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
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .sum();
    }
}
