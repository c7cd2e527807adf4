package fr.allervers.referral.territory.domain;

/** A commune or a municipal district, by its INSEE code; a district does not count again in its department. */
public record Commune(String code, String department, boolean district, int population) {}
