package fr.allervers.referral.domain;

/** What the note advises against and does not forbid: said with a stable code and a sentence in French. */
public record Warning(String code, String message) {

    /** {@code TEAM_FTE_OUTSIDE_NOTE} is {@code team-fte-outside-note}. */
    public static Warning of(Enum<?> name, String message) {
        return new Warning(name.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), message);
    }
}
