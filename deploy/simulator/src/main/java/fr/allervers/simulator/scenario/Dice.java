package fr.allervers.simulator.scenario;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Chance that repeats: the same seed about the same thing falls the same way, whatever else was drawn before. {@link
 * Random} and {@link String#hashCode} are specified to the bit.
 */
final class Dice {

    private final Random random;

    private Dice(Random random) {
        this.random = random;
    }

    static Dice of(long seed, String about) {
        return new Dice(new Random(mixed(seed ^ mixed(about.hashCode()))));
    }

    /** Neighbouring seeds must not begin alike (the finaliser of MurmurHash3). */
    private static long mixed(long seed) {
        long mixed = (seed ^ (seed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    long between(long least, long most) {
        return least + Math.floorMod(random.nextLong(), most - least + 1);
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** By weight, in the order of the map. */
    <T> T weighted(Map<T, Double> weights) {
        double total =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        double left = random.nextDouble() * total;
        T last = null;
        for (Map.Entry<T, Double> one : weights.entrySet()) {
            last = one.getKey();
            left -= one.getValue();
            if (left < 0) {
                return last;
            }
        }
        if (last == null) {
            throw new IllegalArgumentException("nothing to draw from");
        }
        return last;
    }

    /** A version 4 UUID. */
    UUID uuid() {
        long high = (random.nextLong() & 0xffffffffffff0fffL) | 0x4000L;
        long low = (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
