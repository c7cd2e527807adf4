package fr.allervers.testkit.samples.r15;

/** Wrong: reads for whoever asks. */
public class ReadCases {

    public String handle(String department) {
        return department;
    }
}
