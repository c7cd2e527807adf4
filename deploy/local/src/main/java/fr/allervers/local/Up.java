package fr.allervers.local;

import fr.allervers.local.up.Command;
import fr.allervers.local.up.DeadLetterCommands;
import fr.allervers.local.up.Detached;
import fr.allervers.local.up.PortBase;
import fr.allervers.local.up.StartCommand;
import fr.allervers.local.up.StatusCommand;
import fr.allervers.local.up.StopCommand;
import java.util.List;

/** The launcher behind {@code ./up}. Ends with 0 when all is well, 1 on a failure, 2 on a wrong command line. */
public final class Up {

    private Up() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            Command.Request request = Command.parse(arguments, Settings.projectFolder());
            Settings settings = Settings.of(request.data(), PortBase.choose(request));
            return switch (request.command()) {
                case Command.Start start when start.detach() -> new Detached(settings, arguments).run();
                case Command.Start start -> new StartCommand(settings, start).run();
                case Command.Stop _ -> new StopCommand(settings).run();
                case Command.Status status -> new StatusCommand(settings).run(status.json());
                case Command.DeadLetters _ -> new DeadLetterCommands(settings).list();
                case Command.Replay replay -> new DeadLetterCommands(settings).replay(replay.service());
            };
        } catch (Command.UsageError e) {
            System.err.println(e.getMessage());
            return 2;
        } catch (StartFailure e) {
            System.err.println("\n" + e.getMessage());
            return 1;
        }
    }
}
