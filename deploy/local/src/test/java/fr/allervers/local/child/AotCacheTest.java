package fr.allervers.local.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    private static final List<String> FLAGS = List.of("-Xmx256m");

    @TempDir
    Path project;

    private Path code;

    @BeforeEach
    void code() throws IOException {
        code = Files.createDirectories(project.resolve("code"));
        Files.writeString(code.resolve("a.jar"), "first build");
    }

    @Test
    void cache_onceKept_isUsed() throws IOException {
        AotCache cache = cache(FLAGS);
        assertThat(cache.flagsToUse()).isEmpty();

        record(cache);

        assertThat(cache(FLAGS).flagsToUse()).first().asString().startsWith("-XX:AOTCache=");
    }

    @Test
    void cache_ofAnotherBuildOrOtherFlags_isNotUsed() throws IOException {
        record(cache(FLAGS));

        assertThat(cache(List.of("-Xmx512m")).exists()).isFalse();
        Files.writeString(code.resolve("a.jar"), "second and longer build");
        assertThat(cache(FLAGS).exists()).isFalse();
    }

    @Test
    void keep_removesTheCachesOfEarlierBuilds() throws IOException {
        AotCache first = cache(FLAGS);
        record(first);
        Files.writeString(code.resolve("a.jar"), "second and longer build");

        record(cache(FLAGS));

        assertThat(first.exists()).isFalse();
        assertThat(cache(FLAGS).exists()).isTrue();
    }

    private AotCache cache(List<String> flags) {
        return AotCache.of(project, "program", List.of(code), flags);
    }

    /** What the virtual machine does when it ends. */
    private static void record(AotCache cache) throws IOException {
        String flag = cache.flagsToRecord().getFirst();
        Files.writeString(Path.of(flag.substring(flag.indexOf('=') + 1)), "cache");
        cache.keep();
    }
}
