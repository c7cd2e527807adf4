package fr.allervers.local.up;

import fr.allervers.local.Settings;
import fr.allervers.local.StartFailure;
import fr.allervers.local.child.Leftovers;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code ./up stop}: asks the launcher to end everything, and ends what a dead launcher left. */
public record StopCommand(Settings settings) {

    private static final int PATIENCE_SECONDS = 120;

    public int run() {
        Optional<ProcessHandle> launcher = DataOwner.launcher(settings);
        launcher.ifPresent(StopCommand::end);
        boolean left = Leftovers.endAll(settings.data());
        System.out.println(launcher.isPresent() || left ? "Stopped. Data are kept." : "Nothing runs.");
        return 0;
    }

    private static void end(ProcessHandle launcher) {
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            launcher.destroyForcibly();
        } catch (ExecutionException e) {
            throw new StartFailure("The launcher cannot be ended: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
