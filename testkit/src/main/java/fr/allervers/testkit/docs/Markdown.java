package fr.allervers.testkit.docs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** As much of Markdown as the checks need. */
final class Markdown {

    private static final Pattern FENCE = Pattern.compile("(?ms)^ *```(\\w*)\\n(.*?)^ *```");
    private static final Pattern SPAN = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");

    private Markdown() {}

    /** The insides of the fenced blocks of one language. */
    static List<String> blocks(String text, String language) {
        return FENCE.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    static List<String> links(String text) {
        return first(LINK, prose(text));
    }

    static List<String> spans(String cell) {
        return first(SPAN, cell);
    }

    /** The cells of every table row but headings and rules. */
    static List<List<String>> rows(String text) {
        List<String> lines = prose(text).lines().toList();
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(index -> isRow(lines.get(index)) && !isRule(lines.get(index)))
                .filter(index -> index + 1 >= lines.size() || !isRule(lines.get(index + 1)))
                .mapToObj(index -> cells(lines.get(index)))
                .toList();
    }

    /** The names of the headings, as links name them. */
    static List<String> anchors(String text) {
        return first(HEADING, prose(text)).stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .strip()
                        .replace(' ', '-'))
                .toList();
    }

    private static String prose(String text) {
        return FENCE.matcher(text).replaceAll("");
    }

    private static boolean isRow(String line) {
        return line.startsWith("|");
    }

    private static boolean isRule(String line) {
        return line.matches("\\|[ :|-]+");
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return Arrays.stream(inner.split("(?<!\\\\)\\|", -1)).map(String::strip).toList();
    }

    private static List<String> first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
