package fr.allervers.local.up;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which program listens on a port, as far as the system tells: for an error message. */
final class PortOwner {

    private static final Pattern PID = Pattern.compile("pid=(\\d+)|^p(\\d+)$", Pattern.MULTILINE);

    private PortOwner() {}

    static Optional<String> of(int port) {
        return Stream.of(
                        List.of("ss", "-ltnpH", "sport = :" + port),
                        List.of("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fp"))
                .map(PortOwner::output)
                .flatMap(PortOwner::pid)
                .findFirst()
                .map(PortOwner::describe);
    }

    private static Stream<Long> pid(String output) {
        Matcher matcher = PID.matcher(output);
        return matcher.find()
                ? Stream.of(Long.valueOf(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)))
                : Stream.empty();
    }

    private static String describe(long pid) {
        String program = ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .orElse("a program");
        return program + " (process " + pid + ")";
    }

    private static String output(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
