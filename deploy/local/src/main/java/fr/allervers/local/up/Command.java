package fr.allervers.local.up;

import fr.allervers.local.Ports;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What the user asked {@code ./up} to do. */
public sealed interface Command {

    /** Start everything; in the foreground unless detached. */
    record Start(boolean fresh, boolean empty, boolean detach, boolean aot, boolean infrastructureOnly)
            implements Command {}

    record Stop() implements Command {}

    record Status(boolean json) implements Command {}

    record DeadLetters() implements Command {}

    record Replay(String service) implements Command {}

    /** A command with where it applies. Ports are zero when none were given. */
    record Request(Command command, Path data, int portBase) {}

    /** The command line is wrong; the message says how. */
    final class UsageError extends RuntimeException {
        UsageError(String message) {
            super(message);
        }
    }

    static Request parse(List<String> arguments, Path project) {
        return new Parser(arguments, project).parse();
    }

    /** Reads the words one after the other. */
    final class Parser {

        private final Deque<String> words;
        private Path data;
        private int portBase;
        private boolean fresh;
        private boolean empty;
        private boolean detach;
        private boolean aot = true;
        private boolean infrastructureOnly;
        private boolean json;
        private String verb = "start";
        private String service = "";

        private Parser(List<String> arguments, Path project) {
            words = new ArrayDeque<>(arguments);
            data = project.resolve(".allervers/data");
        }

        private Request parse() {
            while (!words.isEmpty()) {
                read(words.pop());
            }
            return new Request(command(), data, portBase);
        }

        private void read(String word) {
            switch (word) {
                case "--fresh" -> fresh = true;
                case "--empty" -> empty = true;
                case "--detach" -> detach = true;
                case "--no-aot" -> aot = false;
                case "--json" -> json = true;
                case "--data" -> data = Path.of(value(word)).toAbsolutePath();
                case "--ports" -> portBase = ports(value(word));
                case "--only" -> infrastructureOnly = only(value(word));
                case "stop", "status", "dead-letters" -> verb = word;
                case "replay" -> {
                    verb = word;
                    service = value(word);
                }
                default -> throw new UsageError("./up does not know " + word + ". ./up --help shows what it knows.");
            }
        }

        private Command command() {
            return switch (verb) {
                case "stop" -> new Stop();
                case "status" -> new Status(json);
                case "dead-letters" -> new DeadLetters();
                case "replay" -> new Replay(service);
                default -> new Start(fresh, empty, detach, aot, infrastructureOnly);
            };
        }

        private String value(String option) {
            if (words.isEmpty()) {
                throw new UsageError(option + " wants a value. ./up --help shows which.");
            }
            return words.pop();
        }

        private static boolean only(String what) {
            if (!what.equals("infra")) {
                throw new UsageError("--only knows infra, not " + what + ".");
            }
            return true;
        }

        private static int ports(String text) {
            try {
                return Ports.fromBase(Integer.parseInt(text)).web();
            } catch (NumberFormatException e) {
                throw new UsageError("--ports wants a number such as 9080, not " + text + ".");
            } catch (IllegalArgumentException e) {
                throw new UsageError(e.getMessage());
            }
        }
    }
}
