package fr.allervers.local.child;

import java.io.IOException;

/** A Unix signal to one process. Java itself knows TERM and KILL only. */
final class Signal {

    private Signal() {}

    static void send(String signal, ProcessHandle process) {
        if (signal.equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + process.pid() + " 2>/dev/null")
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
