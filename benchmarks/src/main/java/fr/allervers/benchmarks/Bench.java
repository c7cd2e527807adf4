package fr.allervers.benchmarks;

/** One measurement; adds its figures to the report. */
interface Bench {

    String name();

    void run(Report report) throws Exception;
}
