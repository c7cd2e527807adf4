package fr.allervers.local.up;

import fr.allervers.local.Settings;
import fr.allervers.local.child.Leftovers;
import fr.allervers.local.child.PidFile;
import java.time.Duration;
import java.util.Optional;

/** {@code ./up stop}: asks the launcher to end everything, and ends what a dead launcher left. */
public record StopCommand(Settings settings) {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    public int run() {
        PidFile file = DataOwner.pidFile(settings);
        Optional<ProcessHandle> launcher = file.running();
        launcher.ifPresent(process -> end(file, process));
        boolean left = Leftovers.endAll(settings.data());
        System.out.println(launcher.isPresent() || left ? "Stopped. Data are kept." : "Nothing runs.");
        return 0;
    }

    private static void end(PidFile file, ProcessHandle launcher) {
        launcher.destroy();
        if (!file.ended(PATIENCE)) {
            launcher.destroyForcibly();
        }
    }
}
