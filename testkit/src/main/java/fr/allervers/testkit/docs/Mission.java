package fr.allervers.testkit.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every demand of the framing note and where it lives: what is said to be there is there. */
final class Mission {

    private static final List<String> COUNTED = List.of("held", "partly", "not yet");

    /** The sentence explains and asks for nothing. */
    private static final String BACKGROUND = "background";

    private record Demand(String number, String state, String where) {}

    private Mission() {}

    static Stream<String> wrong(Project project) {
        Path page = project.docs("mission.md");
        if (!Files.exists(page)) {
            return Stream.of("docs/mission.md: is missing");
        }
        String text = Project.read(page);
        List<Demand> demands = Markdown.rows(text).stream()
                .filter(row -> row.size() >= 4 && !isNumbers(row))
                .map(row -> new Demand(row.get(0), row.get(2), row.getLast()))
                .toList();
        if (demands.isEmpty()) {
            return Stream.of("docs/mission.md: has no demands");
        }
        Whereabouts there = Whereabouts.of(project);
        return Stream.concat(
                        demands.stream().flatMap(demand -> wrong(demand, there)),
                        miscounted(demands, Markdown.rows(text)))
                .map(line -> "docs/mission.md: " + line);
    }

    private static Stream<String> wrong(Demand demand, Whereabouts there) {
        if (!COUNTED.contains(demand.state()) && !demand.state().equals(BACKGROUND)) {
            return Stream.of("demand " + demand.number() + ": \"" + demand.state() + "\" is no state");
        }
        List<String> spans = Markdown.spans(demand.where());
        if (spans.isEmpty() && List.of("held", "partly").contains(demand.state())) {
            return Stream.of("demand " + demand.number() + ": is said to be " + demand.state() + " and names no place");
        }
        return spans.stream()
                .filter(span -> !there.has(span))
                .map(span -> "demand " + demand.number() + ": there is no " + span);
    }

    /** The table at the top: so many of each, and together. */
    private static Stream<String> miscounted(List<Demand> demands, List<List<String>> rows) {
        List<String> counted = Stream.concat(
                        COUNTED.stream().map(state -> count(demands, state)),
                        Stream.of(COUNTED.stream()
                                .mapToLong(state -> count(demands, state))
                                .sum()))
                .map(String::valueOf)
                .toList();
        return rows.contains(counted)
                ? Stream.empty()
                : Stream.of("the table at the top does not say " + String.join(" | ", counted));
    }

    private static long count(List<Demand> demands, String state) {
        return demands.stream().filter(demand -> demand.state().equals(state)).count();
    }

    private static boolean isNumbers(List<String> row) {
        return row.stream().allMatch(cell -> cell.matches("\\d+"));
    }
}
