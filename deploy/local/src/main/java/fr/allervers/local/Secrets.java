package fr.allervers.local;

import fr.allervers.local.child.PrivateFile;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Properties;
import java.util.stream.Collectors;

/** Passwords of one data folder: random, drawn when first asked for, kept in a file only its owner reads. */
public final class Secrets {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    private final Path file;
    private final Properties known = new Properties();
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path file) {
        this.file = file;
        load();
    }

    public static Secrets of(Settings settings) {
        return new Secrets(settings.data().file("secrets.properties"));
    }

    public String database(String user) {
        return get("database." + user);
    }

    public String kafka(String user) {
        return get("kafka." + user);
    }

    public String client(String clientId) {
        return get("client." + clientId);
    }

    public String account(String username) {
        return get("account." + username);
    }

    /** The secret of that name, drawn and written down if nobody asked before. */
    public synchronized String get(String name) {
        if (!known.containsKey(name)) {
            load();
        }
        if (!known.containsKey(name)) {
            known.setProperty(name, draw());
            save();
        }
        return known.getProperty(name);
    }

    private String draw() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private void load() {
        if (!Files.exists(file)) {
            return;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            known.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void save() {
        StringWriter text = new StringWriter();
        try {
            known.store(text, "Random secrets of this data folder. Never commit, never share.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PrivateFile.write(file, text.toString());
    }
}
