package fr.allervers.referral.imports.domain;

import fr.allervers.kit.Violation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first line of a CSV file: which column stands where, and what stands between them. */
public record Header(char separator, List<String> names) {

    private static final int LONGEST_NAME = 40;

    public Header {
        names = List.copyOf(names);
    }

    /** Case, spaces and quotes around a name do not matter. */
    public static Header of(String line) {
        char separator = line.indexOf(';') >= 0 ? ';' : ',';
        return new Header(
                separator,
                Arrays.stream(line.split(String.valueOf(separator)))
                        .map(Header::plain)
                        .toList());
    }

    private static String plain(String cell) {
        return cell.strip().replaceAll("^\"|\"$", "").strip().toLowerCase(java.util.Locale.ROOT);
    }

    /** Everything that is wrong with it. A line without any known column is not repeated: it may be a person's. */
    public List<Violation> violations() {
        return names.stream().noneMatch(name -> Columns.named(name).isPresent())
                ? List.of(new Violation("", "header-missing", "La première ligne n'est pas l'en-tête attendu."))
                : Stream.of(unknown(), twice(), missing())
                        .flatMap(found -> found)
                        .toList();
    }

    private Stream<Violation> unknown() {
        return names.stream()
                .filter(name -> Columns.named(name).isEmpty())
                .distinct()
                .map(name -> new Violation(
                        at(name), "unknown-column", "Colonne inconnue : elle n'est pas dans la liste du guide."));
    }

    private Stream<Violation> twice() {
        Set<String> seen = new HashSet<>();
        return names.stream()
                .filter(name -> Columns.named(name).isPresent() && !seen.add(name))
                .distinct()
                .map(name -> new Violation(at(name), "column-twice", "La colonne est là deux fois."));
    }

    private Stream<Violation> missing() {
        return Columns.ALL.stream()
                .filter(Column::required)
                .filter(column -> !names.contains(column.name()))
                .map(column -> new Violation(at(column.name()), "column-missing", "Colonne obligatoire absente."));
    }

    private static String at(String name) {
        String pointer = name.replace("~", "~0").replace("/", "~1");
        return "/" + pointer.substring(0, Math.min(LONGEST_NAME, pointer.length()));
    }

    /** As text, from which {@link #of} makes the same again. */
    public String line() {
        return names.stream().collect(Collectors.joining(String.valueOf(separator)));
    }
}
