package fr.allervers.simulator.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The journal of a simulation: one JSON document a line, in the order in which things were accepted. */
public final class Journal implements AutoCloseable {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final BufferedWriter file;
    private final List<JournalLine> lines = new ArrayList<>();

    private Journal(BufferedWriter file) {
        this.file = file;
    }

    /** A new one; an older one of that name is forgotten. */
    public static Journal writtenTo(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return new Journal(Files.newBufferedWriter(path));
    }

    public static List<JournalLine> read(Path path) throws IOException {
        try (Stream<String> lines = Files.lines(path)) {
            return lines.map(Journal::parse).toList();
        }
    }

    public synchronized void add(JournalLine line) {
        try {
            file.write(text(line));
            file.newLine();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        lines.add(line);
    }

    public synchronized List<JournalLine> lines() {
        return List.copyOf(lines);
    }

    public synchronized void flush() {
        try {
            file.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }

    static String text(JournalLine line) {
        try {
            return MAPPER.writerFor(JournalLine.class).writeValueAsString(line);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static JournalLine parse(String text) {
        try {
            return MAPPER.readValue(text, JournalLine.class);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
