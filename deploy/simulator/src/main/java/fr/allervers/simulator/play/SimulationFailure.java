package fr.allervers.simulator.play;

/** The month cannot be played on; the message says why and, where it can, what to do (French). */
public final class SimulationFailure extends RuntimeException {

    public SimulationFailure(String message) {
        super(message);
    }

    public SimulationFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
