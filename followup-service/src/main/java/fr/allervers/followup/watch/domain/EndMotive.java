package fr.allervers.followup.watch.domain;

import java.util.Optional;

/** Why an intervention ended. The watch goes on, except when contact has become pointless. */
public enum EndMotive {
    GOALS_REACHED,
    HANDED_OVER,
    REFUSED_BY_HOUSEHOLD,
    UNREACHABLE,
    MOVED_AWAY,
    GONE_WITHOUT_TRACE,
    DECEASED,
    OUT_OF_SCOPE;

    /** Present when no exchange is to be expected any more. */
    public Optional<CancelMotive> pointless() {
        return switch (this) {
            case DECEASED -> Optional.of(CancelMotive.DECEASED);
            case GONE_WITHOUT_TRACE -> Optional.of(CancelMotive.GONE_WITHOUT_TRACE);
            case GOALS_REACHED, HANDED_OVER, REFUSED_BY_HOUSEHOLD, UNREACHABLE, MOVED_AWAY, OUT_OF_SCOPE ->
                Optional.empty();
        };
    }
}
