package fr.allervers.system.data;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Made-up words that occur nowhere else, so that finding one means finding what went in. */
final class Words {

    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final RandomGenerator RANDOM = new SecureRandom();

    private Words() {}

    /** Begins with a capital; {@code syllables} of two letters each. */
    static String name(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(letter(CONSONANTS)).append(letter(VOWELS));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    static int number(int bound) {
        return RANDOM.nextInt(bound);
    }

    private static char letter(String letters) {
        return letters.charAt(RANDOM.nextInt(letters.length()));
    }
}
