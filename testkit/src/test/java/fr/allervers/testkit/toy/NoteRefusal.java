package fr.allervers.testkit.toy;

import fr.allervers.kit.Refusal;

/** Why a letter is not accepted. */
enum NoteRefusal implements Refusal {
    NOTE_DEPARTMENT_CLOSED("Ce département n'est pas ouvert.");

    private final String title;

    NoteRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
