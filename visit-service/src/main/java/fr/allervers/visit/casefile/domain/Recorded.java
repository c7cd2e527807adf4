package fr.allervers.visit.casefile.domain;

/** What became of an entry that a client sent: written now, or recognised as the one already there. */
public record Recorded<E>(E entry, boolean isNew) {

    public static <E> Recorded<E> now(E entry) {
        return new Recorded<>(entry, true);
    }

    /** The same id came before: the same content is a retry, other content is refused. */
    public static <E> Recorded<E> again(E known, boolean sameContent) {
        if (!sameContent) {
            throw CaseRefusal.ENTRY_ID_TAKEN.refuse();
        }
        return new Recorded<>(known, false);
    }
}
