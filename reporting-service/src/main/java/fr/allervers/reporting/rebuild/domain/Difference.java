package fr.allervers.reporting.rebuild.domain;

/** A figure that the running copy and the log did not agree on. */
public record Difference(String what, long before, long after) {}
