package fr.allervers.testkit.docs;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codes that callers and operations can get, read from the sources. */
final class ProblemCodes {

    private static final Pattern REFUSALS = Pattern.compile("(?s)enum \\w+ implements Refusal \\{(.*?);");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^\\s*([A-Z][A-Z0-9_]+)\\s*(?=[(,]|$)");
    private static final List<Pattern> WRITTEN = List.of(
            Pattern.compile("Problem\\.answer\\(\\s*\\d+,\\s*\"([a-z-]+)\""),
            Pattern.compile("BadRequest\\.because\\(\\s*[^,;]+,\\s*\"([a-z-]+)\""),
            Pattern.compile("new Violation\\(\\s*[^,;]+,\\s*\"([a-z-]+)\""),
            Pattern.compile("new Unreadable\\(\\s*\"([a-z]+(?:-[a-z]+)+)\""));
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)-?\"");

    private ProblemCodes() {}

    /** Codes that the sources certainly answer with. */
    static Set<String> answered(Project project) {
        return texts(project)
                .flatMap(text -> Stream.concat(refusals(text), written(text)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everything in the sources that looks like a code, and the keywords of JSON Schema that pass through. */
    static Set<String> thinkable(Project project) {
        return Stream.concat(
                        texts(project).flatMap(text -> groups(LITERAL, text)),
                        Stream.of("required", "type", "format", "pattern"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> refusals(String text) {
        return REFUSALS.matcher(text)
                .results()
                .flatMap(body -> groups(CONSTANT, withoutTexts(body.group(1))))
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String withoutTexts(String body) {
        return body.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
    }

    private static Stream<String> written(String text) {
        return WRITTEN.stream().flatMap(pattern -> groups(pattern, text));
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    private static Stream<String> texts(Project project) {
        return project.mainSources().stream().map(Project::read);
    }
}
