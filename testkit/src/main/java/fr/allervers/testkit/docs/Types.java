package fr.allervers.testkit.docs;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names that the sources declare. */
record Types(Set<String> names, Set<String> packages) {

    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w*)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    static Types of(Project project) {
        List<String> texts = project.sources().stream().map(Project::read).toList();
        return new Types(all(DECLARED, texts), all(PACKAGE, texts));
    }

    boolean has(String name) {
        return names.contains(name) || packages.contains(name);
    }

    private static Set<String> all(Pattern pattern, List<String> texts) {
        return texts.stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
