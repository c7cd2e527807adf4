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
    private static final int KEY_LENGTH = 43;

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

    /** What something is encrypted with: as hard to guess as 256 random bits are. */
    public String key(String name) {
        return get("key." + name, KEY_LENGTH);
    }

    /** The secret of that name, drawn and written down if nobody asked before. */
    public String get(String name) {
        return get(name, LENGTH);
    }

    private synchronized String get(String name, int length) {
        if (!known.containsKey(name)) {
            load();
        }
        if (!known.containsKey(name)) {
            known.setProperty(name, draw(length));
            save();
        }
        return known.getProperty(name);
    }

    private String draw(int length) {
        return random.ints(length, 0, LETTERS.length())
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
