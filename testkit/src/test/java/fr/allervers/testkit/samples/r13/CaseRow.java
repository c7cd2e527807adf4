package fr.allervers.testkit.samples.r13;

/** A row. */
public class CaseRow {}
