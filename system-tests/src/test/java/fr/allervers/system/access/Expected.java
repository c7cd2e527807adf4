package fr.allervers.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.system.platform.Answer;

/** What one role gets: a status, or {@code some} or {@code none} for a list with or without entries. */
record Expected(String text) {

    void check(Answer answer, String who) {
        switch (text) {
            case "some" -> checkList(answer, who, false);
            case "none" -> checkList(answer, who, true);
            default -> checkStatus(answer, who);
        }
    }

    private void checkStatus(Answer answer, String who) {
        assertThat(answer.status()).as(who + ": " + answer.body()).isEqualTo(Integer.parseInt(text));
        if (answer.status() >= 400) {
            answer.expectProblem(Integer.parseInt(text));
        }
    }

    private static void checkList(Answer answer, String who, boolean empty) {
        assertThat(answer.status()).as(who + ": " + answer.body()).isEqualTo(200);
        assertThat(answer.json().isEmpty()).as(who + ": " + answer.body()).isEqualTo(empty);
    }
}
