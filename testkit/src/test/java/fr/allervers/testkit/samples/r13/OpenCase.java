package fr.allervers.testkit.samples.r13;

/** Wrong: hands rows around. */
public class OpenCase {

    public CaseRow open() {
        return new CaseRow();
    }
}
