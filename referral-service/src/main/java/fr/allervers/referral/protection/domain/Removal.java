package fr.allervers.referral.protection.domain;

/** How many rows of a table lost what they held of a household. */
public record Removal(String table, String content, int rows) {}
