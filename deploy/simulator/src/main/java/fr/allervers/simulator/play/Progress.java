package fr.allervers.simulator.play;

import java.io.Console;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** What somebody who waits wants to see: in place on a terminal, else a line now and then. */
public final class Progress {

    private static final int WIDTH = 24;
    private static final int PLAIN_EVERY = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.FRENCH);

    private final PrintStream out;
    private final boolean inPlace;
    private final int days;
    private final AtomicInteger referrals = new AtomicInteger();
    private final AtomicInteger actions = new AtomicInteger();

    Progress(PrintStream out, boolean inPlace, int days) {
        this.out = out;
        this.inPlace = inPlace;
        this.days = days;
    }

    public static Progress on(PrintStream out, int days) {
        Console console = System.console();
        return new Progress(out, console != null && console.isTerminal(), days);
    }

    void pushed(int number) {
        referrals.addAndGet(number);
    }

    void done(int number) {
        actions.addAndGet(number);
    }

    /** {@code played}: from 1. */
    void day(int played, LocalDate date) {
        String line = text(played, date);
        if (inPlace) {
            out.print("\r" + line + (played == days ? "\n" : ""));
            out.flush();
        } else if (played == days || played % PLAIN_EVERY == 1) {
            out.println(line);
        }
    }

    private String text(int played, LocalDate date) {
        int filled = WIDTH * played / days;
        return String.format(
                Locale.FRENCH,
                "simulé [%s%s] jour %2d/%d, %-16s %5d lignes transmises, %5d saisies",
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                played,
                days,
                DAY.format(date),
                referrals.get(),
                actions.get());
    }
}
