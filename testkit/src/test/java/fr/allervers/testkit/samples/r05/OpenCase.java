package fr.allervers.testkit.samples.r05;

import jakarta.persistence.LockModeType;

/** Wrong: a use case that knows persistence. */
public class OpenCase {

    public LockModeType lock() {
        return LockModeType.NONE;
    }
}
