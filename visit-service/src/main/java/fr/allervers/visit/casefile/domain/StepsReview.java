package fr.allervers.visit.casefile.domain;

/** What an exchange found when the steps were reviewed: the check of the 15 days (<em>veille sociale</em>, framing note). */
public record StepsReview(StepsState steps, TransitionState transition) {}
