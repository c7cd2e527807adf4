package fr.allervers.simulator.land;

/** A commune of the official code (COG); of Paris, Lyon and Marseille the arrondissements. */
public record Commune(String code, String department, int population, String postalCode) {}
