package fr.allervers.reporting.publication.domain;

import static fr.allervers.reporting.publication.domain.DisclosureControl.NATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {

    private static final DisclosureControl CONTROL = new DisclosureControl(11);

    @Test
    void withheld_whenAllAreLarge_isNobody() {
        assertThat(withheld(Map.of("93", 20L, "94", 11L, "95", 0L))).isEmpty();
    }

    @Test
    void withheld_ofOneSmallCount_takesTheSmallestOtherWithIt() {
        assertThat(withheld(Map.of("75", 40L, "93", 10L, "94", 25L))).containsExactlyInAnyOrder("93", "94");
    }

    @Test
    void withheld_ofTwoTinyCounts_takesAnotherBecauseTheirSumIsSmallToo() {
        assertThat(withheld(Map.of("75", 1L, "93", 2L, "94", 25L))).containsExactlyInAnyOrder("75", "93", "94");
    }

    @Test
    void withheld_ofCountsThatAreAllAtTheirMost_takesAnother() {
        assertThat(withheld(Map.of("75", 10L, "93", 10L, "94", 25L))).containsExactlyInAnyOrder("75", "93", "94");
    }

    @Test
    void withheld_ofTwoCountsThatHideEachOther_isEnough() {
        assertThat(withheld(Map.of("75", 9L, "93", 8L, "94", 25L))).containsExactlyInAnyOrder("75", "93");
    }

    @Test
    void withheld_whenOnlyZerosAreLeftToHideBehind_takesTheNation() {
        assertThat(withheld(Map.of("75", 0L, "93", 4L))).containsExactlyInAnyOrder("93", NATION);
    }

    @Test
    void withheld_ofOneLargeDepartmentAlone_isNobody() {
        assertThat(withheld(Map.of("93", 14L))).isEmpty();
    }

    @Test
    void withheld_whenOthersWereWithheldBefore_takesThoseFirst() {
        assertThat(CONTROL.withheld(Map.of("75", 40L, "93", 10L, "94", 25L), 75, Set.of("75")))
                .containsExactlyInAnyOrder("93", "75");
    }

    @Test
    void severalOfOneEach_areKnownByTheirNumber_soAnotherGoesToo() {
        Map<String, Long> departments = Map.of("93", 1L, "75", 1L, "69", 1L, "59", 40L);

        assertThat(new DisclosureControl(3).withheld(departments, 43, Set.of()))
                .containsExactlyInAnyOrder("93", "75", "69", "59");
    }

    @Test
    void threshold_belowTwo_isRefused() {
        assertThatThrownBy(() -> new DisclosureControl(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void withheld_whateverTheCounts_hidesEverySmallOneAndNoZero(
            @ForAll @Size(min = 1, max = 26) int @IntRange(max = 40) [] counts) {
        Map<String, Long> departments = departments(counts);
        Set<String> withheld = withheld(departments);

        departments.forEach((department, count) -> {
            if (count > 0 && count < 11) {
                assertThat(withheld).contains(department);
            }
            if (count == 0) {
                assertThat(withheld).doesNotContain(department);
            }
        });
    }

    /** Whoever subtracts what is told from a told total is left with several unknowns that have several solutions. */
    @Property
    void withheld_whateverTheCounts_leavesNoSingleUnknown(
            @ForAll @Size(min = 1, max = 26) int @IntRange(max = 40) [] counts,
            @ForAll @IntRange(min = 2, max = 15) int threshold) {
        Map<String, Long> departments = departments(counts);
        long nation = sum(departments);
        Set<String> withheld = new DisclosureControl(threshold).withheld(departments, nation, Set.of());
        if (withheld.isEmpty() || withheld.contains(NATION)) {
            return;
        }
        long rest = nation
                - departments.entrySet().stream()
                        .filter(one -> !withheld.contains(one.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();

        assertThat(withheld).hasSizeGreaterThan(1);
        assertThat(rest).isGreaterThanOrEqualTo(threshold).isGreaterThan(withheld.size());
    }

    private static Set<String> withheld(Map<String, Long> departments) {
        return CONTROL.withheld(departments, sum(departments), Set.of());
    }

    private static Map<String, Long> departments(int[] counts) {
        Map<String, Long> departments = new HashMap<>();
        for (int index = 0; index < counts.length; index++) {
            departments.put("D" + index, (long) counts[index]);
        }
        return departments;
    }

    private static long sum(Map<String, Long> departments) {
        return departments.values().stream().mapToLong(Long::longValue).sum();
    }
}
