package fr.allervers.testkit.samples.r16;

/** Wrong: what does it do? */
public class CaseManager {}
